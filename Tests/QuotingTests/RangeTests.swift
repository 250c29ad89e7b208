import Quantities
import Quoting
import Testing

@Suite struct `A weight with a range` {
  private func order(low: Double, _ value: Double, high: Double) throws -> QuoteRequest {
    let estimate = Estimate(low: Grams(low), value: Grams(value), high: Grams(high))
    var order = try request("18k-yellow", "1.00")
    order.weight = try #require(QuotedWeight(estimated: estimate, cast: Grams(value * 1.1)))
    return order
  }

  @Test func `is rounded half up in the middle and outwards at its ends`() throws {
    let weight = try order(low: 4.8049, 5.0049, high: 5.1951).weight
    #expect([weight.low, weight.expected, weight.high].map(\.description) == ["4.80 g", "5.00 g", "5.20 g"])
    #expect(QuotedWeight(estimated: Estimate(exactly: Grams(.infinity)), cast: nil) == nil)
  }

  @Test func `gives a low and a high total, the deposit from the expected`() throws {
    // 4.80 × 85.86 = 412.128, 2.88, 6.00 stays, 20 % of 38.88; 5.20 × 85.86 = 446.472, 3.12, 6.00, 20 % of 39.12.
    let quote = try quote(house("alona"), order(low: 4.8049, 5.0049, high: 5.1951))
    #expect([quote.range.low, quote.range.expected, quote.range.high].map(\.figure) == ["496.79", "514.10", "531.41"])
    #expect(quote.deposit.figure == "385.58")
    #expect(!quote.notes.contains { $0.code == .beyondTolerance })
    let note = try #require(quote.notes.first { $0.code == .weightMayChange })
    #expect(note.message.contains("4.80 g and 5.20 g") && note.message.contains("496.79 USD to 531.41 USD"))
  }

  @Test(arguments: [(4.75, 5.25, false), (4.74, 5.0, true), (5.0, 5.26, true)])
  func `says so where it is wider than the house settles without consent`(low: Double, high: Double, wide: Bool) throws
  {
    let quote = try quote(house("alona"), order(low: low, 5.0, high: high))
    #expect(quote.notes.contains { $0.code == .beyondTolerance } == wide)
  }

  @Test func `is the house's risk where the quoted price is final`() throws {
    let quote = try quote(house("full-payment-bespoke"), order(low: 4, 5, high: 6))
    #expect(quote.range.low == quote.total && quote.range.high == quote.total)
    #expect(quote.lines.allSatisfy { !$0.followsRealWeight })
  }

  @Test func `is followed by the lines that say so`() throws {
    let quote = try quote(house("alona"), order(low: 4.8, 5.0, high: 5.2))
    #expect(quote.lines.filter(\.followsRealWeight).map(\.id) == ["metal", "casting.gram", "margin"])
  }

  @Test func `of a draft that should be looked at says so on the quote`() throws {
    var order = try order(low: 4, 5, high: 6)
    order.draftFindings = ["inverted: its triangles face inward"]
    let note = try #require(try quote(house("alona"), order).notes.first)
    #expect(note.code == .draftFinding && note.message.hasSuffix("inverted: its triangles face inward"))
  }

  @Test func `is not made up for a guess, nor is its tolerance judged`() throws {
    let rough = try quote(house("alona"), request("18k-yellow", "5.20"))
    let may = try #require(rough.notes.first { $0.code == .weightMayChange })
    #expect(may.message.hasSuffix("at the quoted rates; its range is not known before a draft exists"))
    #expect(rough.notes.contains { $0.code == .toleranceUnknown && $0.message.contains("5 %") })
    var weighed = try request("18k-yellow", "5.20")
    weighed.weight = QuotedWeight(exactly: try grams("5.20"), source: .sample)
    let real = try quote(house("alona"), weighed)
    #expect(real.notes.contains { $0.code == .weightMayChange && $0.message.hasSuffix("at the quoted rates") })
    #expect(!real.notes.contains { $0.code == .toleranceUnknown })
    let drawn = try quote(house("alona"), order(low: 5.0, 5.25, high: 5.5))
    #expect(
      drawn.changes(from: rough).contains(
        QuoteChange(what: "range of the weight", before: "none", after: "5.00 g to 5.50 g")))
  }

  @Test func `and a cast weight are needed for sprue, which is left out in words without one`() throws {
    let free = try quote(house("alona"), request("18k-yellow", "5.00"))
    #expect(!free.notes.contains { $0.code == .metalToMelt || $0.code == .sprueLeftOut })
    let charging = try house("alona", [("charged: no", "charged: yes")])
    let rough = try quote(charging, request("18k-yellow", "5.00"))
    #expect(!rough.lines.contains { $0.id == "metal.sprue" } && rough.total == free.total)
    let note = try #require(rough.notes.first { $0.code == .sprueLeftOut })
    #expect(note.message.hasPrefix("sprue and button, 12 % of the cast weight, are charged and left out here"))
    var weighed = try request("18k-yellow", "5.00")
    weighed.weight = QuotedWeight(exactly: try grams("5.00"), cast: Grams(5.5), source: .sample)
    #expect(try shown(quote(charging, weighed).lines)[1] == "metal.sprue 56.67")
    #expect(QuotedWeight(exactly: try grams("5.00"), cast: Grams(4.9), source: .sample).cast == nil)
  }

  @Test func `shows the sprue as metal to melt and charges it only where the house says so`() throws {
    let free = try quote(house("alona"), order(low: 5, 5, high: 5))
    let note = try #require(free.notes.first { $0.code == .metalToMelt })
    #expect(note.message == "6.16 g are melted a piece, 12 % added for sprue and button, which is not charged")
    let charged = try quote(house("alona", [("charged: no", "charged: yes")]), order(low: 5, 5, high: 5))
    // 5.50 × 12 % × 85.86
    #expect(shown(charged.lines)[1] == "metal.sprue 56.67")
    #expect(!free.lines.contains { $0.id == "metal.sprue" })
  }
}
