import Testing

/// The domain decides by values; what a sentence or a name says is read where text comes in, and nowhere else.
@Suite struct `Facts` {
  private static let domain = ["Quantities", "Meshes", "Alloys", "Quoting", "HouseCalendar", "HousePolicies", "Orders"]

  /// Where text comes in: parsers of figures, files and words that a person typed, and of what earlier versions kept.
  private static let parsers: Set<String> = [
    "Sources/Alloys/DataFiles/PlainDecimal.swift",
    "Sources/Alloys/DataFiles/RowReader+Composition.swift", "Sources/Alloys/RingSizes/RingSize.swift",
    "Sources/Alloys/Stones/StoneWords.swift", "Sources/Meshes/Writing/BinarySTLWriter.swift",
    "Sources/Orders/Cases/CaseID.swift",
    "Sources/Quantities/Exact/ExactDecimal+Text.swift", "Sources/Quantities/Time/UTCInstant+ISO8601.swift",
    "Sources/Quoting/Wording/KeptBefore.swift",
  ]

  /// Where a decision still reads text; this list only becomes shorter.
  private static let remaining: Set<String> = [
    "Sources/Orders/Deadlines/Order+Promised.swift"  // which stages an order uses
  ]

  private static func readsText(_ line: String) -> Bool {
    !line.contains("///") && line.contains(/\.has(?:Prefix|Suffix)\(|\.contains\("/)
  }

  @Test func `are read from text by parsers alone, and by what is listed as remaining`() throws {
    let sources = try Self.domain.flatMap { try SwiftSource.all(in: "Sources/\($0)") }
    let reading = Set(sources.filter { $0.lines.contains(where: Self.readsText) }.map(\.path))
    #expect(reading.subtracting(Self.parsers).subtracting(Self.remaining).sorted() == [], "these read text")
    #expect(Self.parsers.union(Self.remaining).subtracting(reading).sorted() == [], "take these off the lists")
  }
}
