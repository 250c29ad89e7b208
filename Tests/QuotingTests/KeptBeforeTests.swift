import Foundation
import Quantities
import Quoting
import Testing

/// What version 0.1.0 kept has no roles and kinds under keys of their own; it is read as what it was.
@Suite struct `What was kept before roles were kept` {
  private func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  private func factor(_ name: String, _ unit: String) throws -> QuoteFactor {
    try read(QuoteFactor.self, #"{"kind":"times","name":"\#(name)","unit":"\#(unit)","value":"5.89"}"#)
  }

  @Test(arguments: [
    ("finished weight", "g", QuoteFactor.Role.finishedWeight(part: nil)),
    ("finished weight of shank", "g", .finishedWeight(part: "shank")),
    ("finished weight of my finished weight of it", "g", .finishedWeight(part: "my finished weight of it")),
    ("lines of the piece", "USD", .marginBase(.allLines)),
    ("lines of the piece without metal", "USD", .marginBase(.linesWithoutMetal)),
    ("finished weight", "ct", nil), ("cast weight", "g", nil), ("fineness", "", nil), ("price", "USD/piece", nil),
  ])
  func `tells a number's role by its name and unit`(name: String, unit: String, role: QuoteFactor.Role?) throws {
    #expect(try factor(name, unit).role == role)
  }

  private func line(_ id: String, _ group: String, _ what: String, _ name: String) throws -> QuoteLine {
    try read(
      QuoteLine.self,
      #"""
      {"amount":{"amount":"10.00","currency":"USD"},"basis":[{"kind":"times","name":"\#(name)","unit":"g","value":"5.89"}],
      "count":1,"each":{"amount":"10.00","currency":"USD"},"followsRealWeight":true,"group":"\#(group)","id":"\#(id)",
      "rounding":"half-up","scope":"piece","what":"\#(what)"}
      """#)
  }

  @Test(arguments: [
    ("metal", "metal", "18k-yellow, 5.89 g", "finished weight", LineKind.alloy(id: "18k-yellow", part: nil)),
    (
      "metal.1", "metal", "shank, 18k-yellow, 5.89 g", "finished weight of shank",
      .alloy(id: "18k-yellow", part: "shank")
    ),
    ("plating.vermeil.metal", "plating", "vermeil, metal of 2.5 µm", "plated area", .platingMetal),
    ("plating.vermeil", "plating", "vermeil, work", "vermeil", nil),
    ("metal", "metal", "18k yellow gold", "finished weight", nil),
    ("casting.weight", "casting", "casting, by weight", "finished weight", nil),
  ])
  func `tells a line's kind by its words`(
    id: String, group: String, what: String, name: String, kind: LineKind?
  ) throws {
    #expect(try line(id, group, what, name).kind == kind)
  }

  @Test func `is written with its roles from now on, and read as the same`() throws {
    let old = try line("metal.1", "metal", "shank, 18k-yellow, 5.89 g", "finished weight of shank")
    let written = try JSONEncoder().encode(old)
    #expect(try JSONDecoder().decode(QuoteLine.self, from: written) == old)
    let keys = try #require(try JSONSerialization.jsonObject(with: written) as? [String: Any])
    let basis = try #require(keys["basis"] as? [[String: Any]])
    #expect(keys["kind"] != nil && basis[0]["role"] != nil)
  }
}
