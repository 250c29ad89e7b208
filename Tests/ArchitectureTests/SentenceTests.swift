import Testing

/// Sentences for people stand in `English`; the domain holds values.
@Suite struct `Sentences` {
  private static let domain = ["Quantities", "Alloys", "Quoting", "HouseCalendar", "HousePolicies"]

  /// Where a text with a blank is a format or a figure and no sentence, or has not moved yet.
  private static let exceptions = [
    // What kept quotes hold: a quote that is computed again gives the same bytes.
    "Sources/Quoting/Wording/",
    // Codes, separated by blanks.
    "Sources/Quantities/Money/Currency+ISO4217.swift",
    // The name of a cut in kept stone lists.
    "Sources/Alloys/Stones/StoneList+Measured.swift",
    // What a data file should say where a cell cannot be read: the files' own words.
    "Sources/Alloys/DataFiles/", "Sources/Alloys/Stones/StoneList+Parse.swift",
    "Sources/Alloys/Stones/RowReader+Exact.swift", "Sources/Quoting/Metals/FixBook.swift",
    // Until the refusals of orders, which repeat them, have their sentences in English.
    "Sources/Quoting/Settlement/SettlementFault.swift", "Sources/Quoting/Settlement/SharedWeighInFault.swift",
    // Charges in journals are called so.
    "Sources/HousePolicies/Shipping/ParcelTerms.swift",
  ]

  @Test func `are in no text of the domain but in what is stated`() throws {
    var used: Set<String> = []
    for source in try Self.domain.flatMap({ try SwiftSource.all(in: "Sources/\($0)") }) {
      let sentences = Self.sentences(in: source)
      if let exception = Self.exceptions.first(where: { source.path.hasPrefix($0) }) {
        if !sentences.isEmpty { used.insert(exception) }
      } else {
        #expect(sentences == [], "\(source.path): put these into Sources/English")
      }
    }
    #expect(Self.exceptions.filter { !used.contains($0) } == [], "take these off the list")
  }

  @Test(
    arguments: [
      (#"let text = "the house has none""#, true), (#"let text = "no \(metal) here, try \(other)""#, true),
      (#"let text = "\(price) USD""#, false), (#"let text = "fineness""#, false), (#"// "a comment of words""#, false),
      (#"precondition(isTrue, "a table holds every kind")"#, false), (#"let text = "\(value("a b")) g""#, false),
    ])
  func `are told from formats and from what programmers read`(line: String, isSentence: Bool) {
    #expect(Self.sentences(in: [line]).isEmpty == !isSentence)
  }

  private static func sentences(in source: SwiftSource) -> [String] { sentences(in: source.lines) }

  /// Texts of two words or more, without what programmers read: preconditions, and faults of decoding.
  private static func sentences(in lines: [String]) -> [String] {
    lines.indices.flatMap { index -> [String] in
      let context = lines[max(0, index - 2)...index].joined()
      if ["precondition", "debugDescription"].contains(where: { context.contains($0) }) { return [] }
      return literals(in: lines[index]).filter { $0.contains(/[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}/) }
    }
  }

  /// The texts between quotes of a line, what is interpolated left out; nothing of a comment.
  private static func literals(in line: String) -> [String] {
    var literals: [String] = []
    var text: String?
    var depth = 0
    var previous: Character = " "
    for letter in line {
      if depth > 0 {
        depth += letter == "(" ? 1 : letter == ")" ? -1 : 0
      } else if previous == "\\", text != nil {
        if letter == "(" { depth = 1 }
        previous = " "
        continue
      } else if letter == "\"" {
        if let whole = text { literals.append(whole) }
        text = text == nil ? "" : nil
      } else if letter == "/", previous == "/", text == nil {
        break
      } else if letter != "\\" {
        text?.append(letter)
      }
      previous = letter
    }
    return literals
  }
}
