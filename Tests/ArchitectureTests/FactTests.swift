import Testing

/// The domain decides by values; what a sentence or a name says is read where text comes in, and nowhere else.
@Suite struct `Facts` {
  private static let domain = [
    "Quantities", "CSVFiles", "Meshes", "Alloys", "Quoting", "HouseCalendar", "HousePolicies", "Orders",
  ]

  /// Where text comes in: parsers of figures, files and words that a person typed, and of what earlier versions kept.
  private static let parsers: Set<String> = [
    "Sources/CSVFiles/PlainDecimal.swift",
    "Sources/Alloys/Composition/RowReader+Composition.swift", "Sources/Alloys/RingSizes/RingSize.swift",
    "Sources/Alloys/Stones/StoneWords.swift", "Sources/Meshes/Writing/BinarySTLWriter.swift",
    "Sources/Orders/Order/JournalNames.swift", "Sources/Orders/Stored/JournalWords.swift",
    "Sources/Orders/Names/CommonSpelling.swift", "Sources/Orders/Names/Country.swift",
    "Sources/Orders/Names/EmailAddress.swift", "Sources/Quoting/Metals/ImplausibleFix.swift",
    "Sources/Quantities/Time/UTCInstant+ISO8601.swift", "Sources/Quoting/Wording/KeptBefore.swift",
  ]

  private static func readsText(_ line: String) -> Bool {
    !line.contains("///") && line.contains(/\.has(?:Prefix|Suffix)\(|\.contains\("/)
  }

  @Test func `are read from text by parsers alone`() throws {
    let sources = try Self.domain.flatMap { try SwiftSource.all(in: "Sources/\($0)") }
    let reading = Set(sources.filter { $0.lines.contains(where: Self.readsText) }.map(\.path))
    #expect(reading.subtracting(Self.parsers).sorted() == [], "these read text")
    #expect(Self.parsers.subtracting(reading).sorted() == [], "take these off the lists")
  }

  /// Domain targets whose sentences all stand in English; the others come as theirs move.
  private static let wordless = ["Quantities", "Alloys", "Quoting", "HouseCalendar", "HousePolicies", "Orders"]

  /// Files and folders in which a text with a blank stays where it is.
  private static let stated: Set<String> = [
    // Stored: journals and kept quotes of every version hold these words, a quote computed again gives the same bytes.
    "Sources/Orders/Stored/JournalWords.swift", "Sources/Quoting/Wording/",
    "Sources/Alloys/Stones/StoneList+Measured.swift",
    // Figures with their units, as files write them and programs read them.
    "Sources/Quantities/Exact/WeighedGrams.swift", "Sources/Quantities/Exact/ExactCarats.swift",
    "Sources/Quantities/Time/UTCInstant+ISO8601.swift", "Sources/Quantities/Money/Currency+ISO4217.swift",
    "Sources/HouseCalendar/Limits/TimeSpan+Text.swift", "Sources/Alloys/Composition/Composition.swift",
    // A carrier's own name, and the mark of a fix that somebody confirmed, which is kept with its source.
    "Sources/Orders/Names/CommonSpelling.swift", "Sources/Quoting/Metals/ImplausibleFix.swift",
    // How many lines more there are, in any list.
    "Sources/Quantities/Presentation/FirstLines.swift",
    // What is wrong with a data file, in the words of its columns.
    "Sources/Alloys/Catalogue/AlloyRowProblem.swift", "Sources/Alloys/Stones/StoneList+Parse.swift",
    "Sources/Quoting/Metals/FixBook.swift",
  ]

  @Test(arguments: wordless) func `have no words for people: these stand in English`(target: String) throws {
    var speaking: Set<String> = []
    for source in try SwiftSource.all(in: "Sources/\(target)") {
      let places = source.lines.indices.filter { Self.speaks(source.lines, at: $0) }.map { source.lines[$0] }
      if places.isEmpty { continue }
      let exception = Self.stated.first { source.path.hasPrefix($0) }
      if let exception { speaking.insert(exception) }
      #expect(exception != nil, "\(source.path): \(places)")
    }
    let own = Self.stated.filter { $0.hasPrefix("Sources/\(target)/") }
    #expect(own.isSubset(of: speaking), "take these off the list: \(own.subtracting(speaking))")
  }

  @Test(
    arguments: [
      (["let text = \"the house has none\""], true), (["let text = \"no \\(metal) here\""], true),
      (["let text = \"\\(price) \\(unit)\""], false), (["let text = \"fineness\""], false),
      (["// \"a comment of words\""], false), (["precondition(isTrue, \"a table holds every kind\")"], false),
      (["precondition(", "  isTrue,", "  \"a table holds every kind\")"], false),
    ])
  func `are told from the words of developers`(lines: [String], isForPeople: Bool) {
    #expect(Self.speaks(lines, at: lines.count - 1) == isForPeople)
  }

  /// Whether a line has a text with a blank in it that is not for the program's own developers.
  private static func speaks(_ lines: [String], at index: Int) -> Bool {
    let line = lines[index]
    if line.drop(while: { $0 == " " }).hasPrefix("//") { return false }
    let call = lines[max(0, index - 2)...index].joined()
    if call.contains("precondition") || call.contains("debugDescription:") { return false }
    let code = line[..<(line.firstRange(of: " //")?.lowerBound ?? line.endIndex)]
    return code.matches(of: /"((?:[^"\\]|\\.)*)"/).contains { text in
      // What is between the brackets of an interpolation is code.
      let words = text.output.1.replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "")
      return words.contains(" ") && words.contains { $0.isLetter }
    }
  }
}
