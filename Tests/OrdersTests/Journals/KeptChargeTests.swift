import Foundation
import Orders
import Quoting
import Testing

/// A charge of version 0.1.0 has no kind: its words tell whether it counts as a stage's fee.
@Suite struct `A charge that was kept before its kind was` {
  private func kept(_ more: String) throws -> Charge {
    let text = #"{"amount":{"amount":"30.00","currency":"USD"},"paidFirst":true,\#(more)}"#
    return try JSONDecoder().decode(Charge.self, from: Data(text.utf8))
  }

  @Test(arguments: StageFee.Kind.allCases) func `is the fee of the stage that it names`(stage: StageFee.Kind) throws {
    #expect(try kept(#""what":"\#(stage.rawValue) fee""#).kind == .stageFee(stage))
  }

  @Test(arguments: ["a gift box", "fee", "design fee ", "a design fee", "VAT"])
  func `is another charge otherwise`(words: String) throws {
    #expect(try kept(#""what":"\#(words)""#).kind == .other)
  }

  @Test func `is what its kind says where it has one, whatever its words`() throws {
    #expect(try kept(#""what":"design fee","kind":{"other":{}}"#).kind == .other)
    let fee = Charge(what: "drawing", as: .stageFee(.design), amount: "30.00".usd, paidFirst: true)
    #expect(try JSONDecoder().decode(Charge.self, from: JSONEncoder().encode(fee)) == fee)
  }
}
