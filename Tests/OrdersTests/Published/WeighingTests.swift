import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

/// What the scale makes of a price, played against the published texts.
@Suite struct `The scale` {
  private func weighed(_ change: (PriceOffer) throws -> PriceOffer = { $0 }, pieces: Int = 1) throws -> Workbench {
    var bench = try Workbench("alona") { $0.quantity = pieces }
    try bench.walk(to: .quoteAccepted)
    try bench.give(.price(.issueQuote(offer: change(Usual.offer(bench.order)), reason: "first")))
    try bench.walk(to: .weighed)
    return bench
  }

  private func weigh(_ readings: [ScaleReading], again: String? = nil) -> OrderCommand {
    .work(.weighIn(WeighIn(readings: readings, scale: "scale 2", weighedBy: "Ines", againBecause: again)))
  }

  @Test func `that shows what was quoted settles at what was quoted`() throws {
    var bench = try weighed(
      { offer in
        let weight = "4.62".grams
        let metal = try QuoteLine(
          id: "metal", group: .metal, what: "18k",
          basis: [.finishedWeight(weight), QuoteFactor("rate", .times, "96.1827".decimal, "USD/g")],
          currency: offer.total.currency, rounding: .halfUp, count: 10, scope: .piece, followsRealWeight: true)
        return try PriceOffer(
          lines: [metal], firstPayment: "3332.70".usd, pieces: 10,
          weights: [OfferedWeight(low: "4.40".grams, expected: weight, high: "4.80".grams)], basis: .realWeight,
          lock: .deposit, validUntil: nil, settling: .differenceFromQuote)
      }, pieces: 10)
    #expect(bench.order.price == "4443.60".usd)
    try bench.give(weigh([ScaleReading(gross: "46.20".grams, pieces: 10)]))
    try bench.walk(to: .balancePaid)
    #expect(bench.order.settlement?.final == "4443.60".usd)
  }

  @Test(arguments: [("4.60", "1206.57"), ("5.40", "1234.57")])
  func `makes an absorbed price never dearer`(net: String, final: String) throws {
    var bench = try weighed()
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: net))))
    try bench.walk(to: .settled)
    try bench.give(.money(.settle(reason: "a gift", absorbing: true)))
    if bench.order.settlement == nil { try bench.give(.money(.consentToSettlement), by: Workbench.client) }
    #expect(bench.order.settlement?.final == final.usd)
  }

  @Test func `asks for the stones that are quoted`() throws {
    var bench = try weighed { offer in
      try PriceOffer(
        lines: offer.lines, firstPayment: offer.firstPayment, pieces: 1, weights: offer.weights, basis: .realWeight,
        lock: .deposit, validUntil: nil, stones: "1.00".carats)
    }
    let silent = try bench.refusal(weigh([ScaleReading(gross: "5.20".grams)]))
    #expect(silent.reason == .stonesNotStated(quoted: "1.00".carats))
    var unset = bench
    try unset.give(weigh([ScaleReading(gross: "5.00".grams, isWithoutStones: true)]))
    #expect(unset.order.weighIn?.net == "5.00".grams)
    try bench.give(weigh([ScaleReading(gross: "5.20".grams, stones: "1.00".carats)]))
    #expect(bench.order.weighIn?.net == "5.00".grams)
  }

  @Test func `is asked why where it is asked again`() throws {
    var bench = try weighed()
    let reading = ScaleReading(gross: "5.00".grams)
    try bench.give(weigh([reading]))
    #expect(try bench.refusal(weigh([reading])).reason == .textMissing(.secondWeighIn))
    try bench.give(weigh([reading], again: "the scale was not level"))
    #expect(bench.order.weighIn?.againBecause == "the scale was not level")
  }

  @Test(arguments: [("5.70", "14"), ("5.50", "10")])
  func `judges each piece of a batch by the band, though the sum is good`(piece: String, share: String) throws {
    var bench = try weighed(pieces: 3)
    try bench.give(weigh(["5.00", "5.00", piece].map { ScaleReading(gross: $0.grams) }))
    try bench.walk(to: .settled)
    let refusal = try bench.refusal(.money(.settle(reason: nil, absorbing: false)))
    #expect(refusal.reason == .deviationNeedsReason(Percentage(share.decimal)))
    try bench.give(.money(.settle(reason: "one thicker shank", absorbing: false)))
    #expect(bench.order.proposedSettlement?.outcome == .billedWithConsent)
  }

  @Test func `that was misread is corrected after settling, by entries that reverse and settle anew`() throws {
    var bench = try weighed()
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: "5.18"))))
    try bench.walk(to: .shipped)
    #expect(bench.order.settlement?.final == "1247.17".usd && bench.order.due == "0.00".usd)
    try bench.give(.money(.reverseSettlement(reason: "5.18 read for 5.08")))
    #expect(bench.order.settlement == nil && bench.order.reversedSettlements.map(\.final) == ["1247.17".usd])
    #expect(bench.order.ledger.deposits == "1247.17".usd && bench.order.ledger.receivable == "0.00".usd)
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: "5.08"))))
    try bench.give(.money(.settle(reason: nil, absorbing: false)))
    #expect(bench.order.settlement?.final == "1240.17".usd && bench.order.due == "-7.00".usd)
    let settled = try bench.refusal(.money(.refund(refund("7.01"))))
    #expect(settled.reason == .moreThanDueBack("7.01".usd, dueBack: "7.00".usd))
    try bench.give(.money(.refund(refund("7.00"))))
    #expect(
      try bench.refusal(.money(.refund(refund("7.00")))).reason == .moreThanDueBack("7.00".usd, dueBack: "0.00".usd))
    try bench.walk(to: .delivered)
  }

  private func refund(_ amount: String) -> Refund {
    Refund(amount: amount.usd, method: .bankTransfer, reference: "out", why: "less gold")
  }
}
