import Testing

/// The domain decides by values; what a sentence or a name says is read where text comes in, and nowhere else.
@Suite struct `Facts` {
  private static let domain = ["Quantities", "Meshes", "Alloys", "Quoting", "HouseCalendar", "HousePolicies", "Orders"]

  /// Where text comes in: parsers of figures, files and words that a person typed, and of what earlier versions kept.
  private static let parsers: Set<String> = [
    "Sources/Alloys/DataFiles/PlainDecimal.swift",
    "Sources/Alloys/DataFiles/RowReader+Composition.swift", "Sources/Alloys/RingSizes/RingSize.swift",
    "Sources/Alloys/Stones/StoneWords.swift", "Sources/Meshes/Writing/BinarySTLWriter.swift",
    "Sources/Orders/Order/JournalNames.swift",
    "Sources/Quantities/Exact/ExactDecimal+Text.swift", "Sources/Quantities/Time/UTCInstant+ISO8601.swift",
    "Sources/Quoting/Wording/KeptBefore.swift",
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
  private static let wordless = ["Orders"]

  /// Words that are stored, and so stay where they are: journals of every version hold them.
  private static let stored: Set<String> = ["Sources/Orders/Stored/JournalWords.swift"]

  @Test(arguments: wordless) func `have no words for people: these stand in English`(target: String) throws {
    var speaking: Set<String> = []
    for source in try SwiftSource.all(in: "Sources/\(target)") {
      let places = source.code.filter { line in Self.speaks(line.text) }
      if !places.isEmpty { speaking.insert(source.path) }
      #expect(places.isEmpty || Self.stored.contains(source.path), "\(source.path): \(places)")
    }
    let own = Self.stored.filter { $0.hasPrefix("Sources/\(target)/") }
    #expect(own.isSubset(of: speaking), "take these off the list: \(own.subtracting(speaking))")
  }

  /// Whether a line has a text with a blank in it that is not for the program's own developers.
  private static func speaks(_ line: String) -> Bool {
    let isForDevelopers = ["precondition", "debugDescription:"].contains { line.contains($0) }
    let code = line[..<(line.firstRange(of: " //")?.lowerBound ?? line.endIndex)]
    return !isForDevelopers
      && code.matches(of: /"((?:[^"\\]|\\.)*)"/).contains { text in
        // What is between the brackets of an interpolation is code.
        let words = text.output.1.replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "")
        return words.contains(" ") && words.contains { $0.isLetter }
      }
  }
}
