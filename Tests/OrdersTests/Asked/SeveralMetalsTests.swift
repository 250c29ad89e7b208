import English
import Orders
import Quantities
import Quoting
import Testing

/// A head at 100.00 a gram on a shank at 60.00, 2.00 g and 5.00 g, of which any pieces are weighed.
@Suite struct `A piece of several metals at the weigh-in` {
  private func offer(pieces: Int, head: String = "2.00", shank: String = "5.00", stops: Int = 2) throws -> PriceOffer {
    let parts = [("head", head, "100"), ("shank", shank, "60")].prefix(stops)
    let lines = try parts.enumerated().map { index, part in
      try QuoteLine(
        id: "metal.\(index + 1)", group: .metal, what: part.0,
        basis: [
          .finishedWeight(part.1.grams, of: part.0), QuoteFactor("all-in rate", .times, part.2.decimal, "USD/g"),
        ], currency: "0".usd.currency, rounding: .halfUp, count: pieces, scope: .piece, followsRealWeight: true)
    }
    let weights = parts.map { part in
      let slack = "0.50".decimal
      return OfferedWeight(
        part: part.0, alloy: part.0 == "head" ? "pt950-ru" : "18k-yellow", low: WeighedGrams(part.1.decimal - slack),
        expected: part.1.grams, high: WeighedGrams(part.1.decimal + slack))
    }
    return try PriceOffer(
      lines: lines, firstPayment: "100.00".usd, pieces: pieces, weights: weights, basis: .realWeight, lock: .deposit,
      validUntil: nil)
  }

  private func bench(_ offer: (Int) throws -> PriceOffer, pieces: Int = 1) throws -> Workbench {
    var bench = try Workbench("alona") { $0.quantity = pieces }
    try bench.walk(to: .quoteAccepted)
    try bench.give(.price(.issueQuote(offer: offer(pieces), reason: "first")))
    try bench.walk(to: .weighed)
    return bench
  }

  private func weigh(_ readings: [ScaleReading], because: String? = nil) -> OrderCommand {
    .work(.weighIn(WeighIn(readings: readings, scale: "S2", weighedBy: "Ines", confirmedBecause: because)))
  }

  @Test func `is split over its parts, marked, and charged by its shares`() throws {
    var bench = try bench { try offer(pieces: $0) }
    try bench.give(weigh([ScaleReading(gross: "7.43".grams, stones: "1.02".carats)]))
    let weighIn = try #require(bench.order.weighIn)
    #expect(weighIn.readings.map(\.part) == [nil] && weighIn.basis == .splitByEstimate)
    // 7.226 × 2/7 = 2.06457…, 7.226 × 5/7 = 5.16142…
    #expect(weighIn.parts.map(\.grams) == ["2.065".grams, "5.161".grams])
    try bench.walk(to: .balancePaid)
    let settlement = try #require(bench.order.settlement)
    #expect(settlement.lines.map(\.final) == ["206.50".usd, "309.66".usd])
    #expect(settlement.actual == "7.226".grams && settlement.actual == weighIn.net)
    #expect(settlement.parts?.map(\.basis) == [.splitByEstimate, .splitByEstimate])
    // What the accounts were told is in the journal: folded anew it is the same.
    #expect(Order(folding: bench.entries) == bench.order)
  }

  @Test func `gives each piece of a batch its own shares`() throws {
    var bench = try bench({ try offer(pieces: $0) }, pieces: 3)
    try bench.give(weigh([ScaleReading(gross: "7.00".grams), ScaleReading(gross: "14.20".grams, pieces: 2)]))
    // 14.20 g of two: 4.06 g and 10.14 g, so 2.03 g and 5.07 g each.
    #expect(bench.order.weighIn?.parts.map(\.grams) == ["6.06".grams, "15.14".grams])
    try bench.walk(to: .balancePaid)
    #expect(bench.order.settlement?.lines.map(\.final) == ["606.00".usd, "908.40".usd])
    #expect(bench.order.settlement?.parts?.map(\.expected) == ["6.00".grams, "15.00".grams])
  }

  @Test func `is charged by its parts where they were weighed before assembly`() throws {
    var bench = try bench { try offer(pieces: $0) }
    try bench.give(
      weigh([ScaleReading(part: "shank", gross: "5.10".grams), ScaleReading(part: "head", gross: "2.11".grams)]))
    #expect(bench.order.weighIn?.split == nil)
    try bench.walk(to: .settled)
    // The whole is within the band of 5 %; the head, by itself, is not.
    let refusal = try bench.refusal(.money(.settle(reason: nil, absorbing: false)))
    #expect(refusal.reason == .deviationNeedsReason(Percentage("5.5".decimal)))
    try bench.give(.money(.settle(reason: "a thicker head", absorbing: false)))
    try bench.give(.money(.consentToSettlement), by: Workbench.client)
    #expect(bench.order.settlement?.lines.map(\.final) == ["211.00".usd, "306.00".usd])
    #expect(bench.order.settlement?.parts?.map(\.basis) == [.weighedBeforeAssembly, .weighedBeforeAssembly])
  }

  @Test func `of one named part is that part, and nothing is estimated`() throws {
    var bench = try bench { try offer(pieces: $0, stops: 1) }
    try bench.give(weigh([ScaleReading(gross: "2.05".grams)]))
    #expect(bench.order.weighIn?.readings.map(\.part) == ["head"] && bench.order.weighIn?.split == nil)
    let weighed = try #require(bench.entries.last { $0.event.name == "work.weighed-in" })
    #expect(weighed.sentence == "weighed in: 2.05 g gross, 2.05 g metal, on S2 by Ines")
    try bench.walk(to: .balancePaid)
    #expect(bench.order.settlement?.final == "205.00".usd && bench.order.settlement?.parts == nil)
  }

  @Test func `is refused where a part, a piece or its metal is missing`() throws {
    let bench = try bench { try offer(pieces: $0) }
    let head = ScaleReading(part: "head", gross: "2.00".grams)
    #expect(try bench.refusal(weigh([head])).reason == .notSettled(.partNotWeighed("shank", line: "metal.2")))
    let mixed = try bench.refusal(weigh([head, ScaleReading(gross: "5.00".grams)]))
    #expect(mixed.reason == .unknown(.part(nil, known: ["head", "shank"])))
    let two = [ScaleReading(gross: "7.00".grams), ScaleReading(gross: "7.00".grams)]
    #expect(try bench.refusal(weigh(two)).reason == .notSettled(.otherCount(weighed: 2, quoted: 1)))
    guard
      case .invalid(.reading) = try bench.refusal(weigh([ScaleReading(gross: "1".grams, stones: "5".carats)])).reason
    else { throw NotMeaningless() }
    let nothing = try self.bench { try offer(pieces: $0, head: "0.00") }
    let split = try nothing.refusal(weigh([ScaleReading(gross: "5.00".grams)], because: "weighed twice")).reason
    #expect(split == .notSplit(.weighsNothing(part: "head", "0".grams)))
  }

  private struct NotMeaningless: Error {}

  @Test(arguments: [("5.29", false), ("5.30", true), ("8.70", true), ("8.71", false)])
  func `is plausible as a whole within the sum of its parts' ranges and a tenth`(gross: String, isPlausible: Bool)
    throws
  {
    var bench = try bench { try offer(pieces: $0) }
    let reading = [ScaleReading(gross: gross.grams)]
    if isPlausible {
      _ = try bench.give(weigh(reading))
      return
    }
    #expect(
      try bench.refusal(weigh(reading)).reason
        == .weightImplausible(gross.grams, low: "5.30".grams, high: "8.70".grams))
    try bench.give(weigh(reading, because: "weighed twice"))
  }
}
