import Quantities
import Quoting
import Testing

/// Lines of so many pieces of `grams` at 70.00 a gram, with 12 % of all lines on them and a tax of 8.1 %.
private func lines(_ pieces: Int, _ each: String, margin: Bool = false) throws -> [QuoteLine] {
  let usd = try money("0").currency
  let metal = try QuoteLine(
    id: "metal", group: .metal, what: "18k yellow gold",
    basis: [.finishedWeight(grams(each)), QuoteFactor("all-in rate", .times, decimal("70"), "USD/g")],
    currency: usd, rounding: .halfUp, count: pieces, scope: .piece, followsRealWeight: true)
  guard margin else { return [metal] }
  let base = QuoteFactor.marginBase(.allLines, metal.each)
  let share = try QuoteLine(
    id: "margin", group: .margin, what: "margin", basis: [base, QuoteFactor("margin", .percent, decimal("12"))],
    currency: usd, rounding: .halfUp, count: pieces, scope: .piece, followsRealWeight: true)
  return [metal, share]
}

/// A number that looks drawn, the same for the same seed and place.
private func drawn(_ seed: UInt64, _ place: Int) -> UInt64 {
  let mixed = (seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(place)) &* 0xBF58_476D_1CE4_E5B9
  return (mixed ^ (mixed >> 29)) >> 8
}

@Suite struct `The final price of several pieces` {
  @Test func `of 60 pieces that weigh 311.00 g at 70 a gram is 21 770.00`() throws {
    let quoted = try lines(60, "5.00")
    let weights = Array(repeating: RealWeight.whole(ExactRatio(311, 60)), count: 60)
    let settled = try SettledPrice(quoted, weighing: weights, in: quoted[0].amount.currency)
    #expect(settled.final == (try money("21770.00")))
    let withMargin = try lines(60, "5.00", margin: true)
    let both = try SettledPrice(withMargin, weighing: weights, in: quoted[0].amount.currency)
    #expect(both.lines.map(\.final) == [try money("21770.00"), try money("2612.40")])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `is of all their grams, rounded once, however they lay on the scale`(seed: UInt64) throws {
    let count = Int(drawn(seed, 0) % 97) + 1
    let hundredths = (1...count).map { Int128(drawn(seed, $0) % 900 + 100) }
    let total = hundredths.reduce(0, +)
    let quoted = try lines(count, "5.00")
    func settled(_ weights: [RealWeight]) throws -> Money {
      try SettledPrice(quoted, weighing: weights, in: quoted[0].amount.currency).final
    }
    let expected = try Money(ExactRatio(total * 70, 100), quoted[0].amount.currency, rounded: .halfUp)
    let each = hundredths.map { RealWeight.whole(ExactRatio($0, 100)) }
    let together = Array(repeating: RealWeight.whole(ExactRatio(total, 100 * Int128(count))), count: count)
    #expect(try settled(each) == expected && settled(each.reversed()) == expected && settled(together) == expected)
    let cut = Int(drawn(seed, 1000) % UInt64(count)) + 1
    let first = hundredths[..<cut].reduce(0, +)
    var halves = Array(repeating: RealWeight.whole(ExactRatio(first, 100 * Int128(cut))), count: cut)
    let rest = count - cut
    halves += (0..<rest).map { _ in RealWeight.whole(ExactRatio(total - first, 100 * Int128(rest))) }
    #expect(try settled(halves) == expected)
  }

  @Test func `of one piece of the quoted weight is what was quoted`() throws {
    for each in ["5.00", "4.97", "0.333", "12.345"] {
      let quoted = try lines(1, each, margin: true)
      let weight = RealWeight.whole(ExactRatio(try decimal(each)))
      let settled = try SettledPrice(quoted, weighing: [weight], in: quoted[0].amount.currency)
      #expect(settled.final == settled.quoted)
    }
  }
}
