import Foundation
import Testing

/// A workshop of a test's own, and command lines given to it as one types them.
struct CommandDesk {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Runs one command line; words with blanks stand between single quotes.
  func run(_ line: String, by user: String = "Lin", input: String = "") throws -> BuiltProgram.Outcome {
    let words = line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(whereSeparator: \.isWhitespace).map(String.init) : [String(part)]
    }
    return try BuiltProgram.run(
      words, in: scratch.folder, environment: ["USER": user], input: input)
  }

  /// Runs command lines that must succeed, and gives what the last one printed.
  @discardableResult
  func give(_ lines: String..., input: String = "", location: SourceLocation = #_sourceLocation) throws -> String {
    var output = ""
    for line in lines {
      let outcome = try run(line, input: input)
      #expect(outcome.status == 0, "\(line): \(outcome.errors)", sourceLocation: location)
      output = outcome.output
    }
    return output
  }

  /// What a command line prints that may also end with another status.
  func give(_ line: String, allowing status: Int32) throws -> String {
    let outcome = try run(line)
    #expect(outcome.status == 0 || outcome.status == status, "\(line): \(outcome.errors)")
    return outcome.output
  }

  /// What a command line that must be refused says on the error stream.
  func refusal(_ line: String, input: String = "", location: SourceLocation = #_sourceLocation) throws -> String {
    let outcome = try run(line, input: input)
    #expect(outcome.status == 65 && outcome.output.isEmpty, "\(line): \(outcome)", sourceLocation: location)
    return outcome.errors
  }

  /// What a command line prints as one JSON object.
  func object(_ line: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try give(line).utf8))
    return try #require(value as? [String: Any])
  }

  /// What a command line prints as JSON objects.
  func objects(_ line: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try give(line).utf8))
    return try #require(value as? [[String: Any]])
  }

  /// A wholesale order at Ason that its client has since 9 March 2026, 10:00, bought and paid for by card.
  static func delivered() throws -> CommandDesk {
    let desk = try CommandDesk()
    try desk.give(
      "order open --house ason --kind wholesale --client 'Ada Lovelace' --email ada@example.com --country GB "
        + "--as-of 2026-03-02T09:00:00Z",
      "order cart place ason-2026-0001 --item E14:hoops:4.20:20:10:40 --evidence order-sheet "
        + "--as-of 2026-03-02T09:30:00Z",
      "order pay ason-2026-0001 84 --method visa --reference V-1 --as-of 2026-03-02T10:20:00Z",
      "order payer draw ason-2026-0001 1 --draw 50 --as-of 2026-03-02T10:21:00Z",
      "order confirm ason-2026-0001 --as-of 2026-03-02T10:30:00Z",
      "order cart pick ason-2026-0001 --as-of 2026-03-03T10:00:00Z",
      "order parcel pack ason-2026-0001 --carrier DHL --weight 850g --cost 36.45 --as-of 2026-03-03T15:00:00Z",
      "order settle ason-2026-0001 --as-of 2026-03-03T15:10:00Z",
      "order pay ason-2026-0001 36.45 --method visa --reference V-2 --as-of 2026-03-03T16:00:00Z",
      "order ship ason-2026-0001 --carrier DHL --tracking JD0146 --country GB --as-of 2026-03-04T10:00:00Z",
      "order deliver ason-2026-0001 --as-of 2026-03-09T10:00:00Z")
    return desk
  }
}
