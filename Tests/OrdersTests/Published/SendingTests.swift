import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

/// What sending and insuring a parcel costs, played against the published texts.
@Suite struct `Sending` {
  @Test(arguments: ["22.00", "0"]) func `of Ason's sample is charged once`(told: String) throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    let line = CartLine(item: "s", name: "sample", each: "18.00".usd, wanted: 1, left: nil, minimum: .sample)
    let terms = ListedTerms(try prices(of: "ason"), .sample, asOf: desk.now)
    try desk.give(.cart(.placeSample(line: line, shipping: told.usd, terms: terms)), by: Desk.told)
    try desk.pay(told == "0" ? "18.00" : "40.00")
    try desk.confirm()
    try desk.pickPackSettle(cost: "22.00")
    #expect(desk.order.due == "0.00".usd && desk.order.charges.isEmpty)
  }

  @Test func `may cost nothing`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "5.00", wanted: 100))
    try desk.pay("500.00")
    try desk.confirm()
    try desk.pickPackSettle(cost: "0")
    #expect(desk.order.due == "0.00".usd && desk.order.parcel != nil)
  }

  @Test func `counts into Ason's 15 % only as far as it was paid`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "25.65", wanted: 10))
    try desk.pay("256.50")
    try desk.confirm()
    try desk.give(.cart(.pick))
    let parcel = PackedParcel(carrier: "DHL", weight: "1250".grams, cost: "36.45".usd)
    try desk.give(.parcel(.pack(parcel)))
    let later = "03-03T09:00".moment
    #expect(desk.order.verdict(.cancel, under: desk.policy, asOf: later).keeps == "38.48".usd)
    try desk.pay("36.45")
    #expect(desk.order.verdict(.cancel, under: desk.policy, asOf: later).keeps == "43.94".usd)
  }

  @Test func `of a reorder has its packing agreed before the proforma invoice`() throws {
    var bench = try Workbench("alona", .reorder) { ($0.quantity, $0.earlierSample) = (60, "S-17") }
    try bench.walk(to: .packingAgreed)
    #expect(try bench.refusal(.bulk(.issueProforma(number: "PI-1"))).awaits == .packingAgreed)
    try bench.give(.bulk(.agreePacking(requirements: "one box each")), by: Workbench.client)
    try bench.give(.bulk(.issueProforma(number: "PI-1")))
  }
}

@Suite struct `Insuring a parcel` {
  /// Goods of 1000.00 with a tax of 8 %, insurance told at 1 %.
  private func bench() throws -> Workbench {
    var bench = try Workbench("made-to-order")
    try bench.walk(to: .quoteAccepted)
    let terms = ListedTerms(
      firstShare: Percentage(ExactDecimal(100)), rounding: .halfUp, lock: .fullPayment,
      tax: TaxTerms(name: "VAT", rate: Percentage(ExactDecimal(8))), validUntil: nil,
      insurance: Percentage(ExactDecimal(1)))
    let offer = try PriceOffer(
      listed: [ListedGoods(item: "ring", name: "ring", each: "1000.00".usd, count: 1)], on: terms,
      in: bench.order.currency)
    try bench.give(.price(.issueQuote(offer: offer, reason: "first")))
    try bench.give(.price(.acceptQuote(number: 1)), by: Workbench.client)
    return bench
  }

  @Test func `costs what was told, and nothing where it is not wanted`() throws {
    var bench = try bench()
    #expect(bench.order.price == "1080.00".usd)
    for (choice, price) in [(true, "1090.80"), (true, "1090.80"), (false, "1080.00"), (true, "1090.80")] {
      try bench.give(.sending(.chooseInsurance(insured: choice)), by: Workbench.client)
      #expect(bench.order.price == price.usd)
    }
  }

  @Test func `after the final price is a charge, and a credit`() throws {
    var bench = try bench()
    try bench.walk(to: .shipped)
    #expect(bench.order.due == "0.00".usd)
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    #expect(bench.order.due == "10.80".usd)
    try bench.give(.sending(.chooseInsurance(insured: false)), by: Workbench.client)
    #expect(bench.order.due == "0.00".usd)
  }

  @Test func `that was quoted goes off the price with its tax`() throws {
    var bench = try Workbench("made-to-order")
    try bench.walk(to: .quoteAccepted)
    func line(_ id: String, _ group: QuoteLine.Group, _ amount: String) throws -> QuoteLine {
      try QuoteLine(
        id: id, group: group, what: id, basis: [QuoteFactor("price", .times, amount.decimal)],
        currency: bench.order.currency, rounding: .halfUp, count: 1, scope: .order, followsRealWeight: false)
    }
    let lines = [
      try line("ring", .goods, "1000.00"), try line("insurance", .insurance, "10.00"),
      try TaxTerms(name: "VAT", rate: Percentage(ExactDecimal(8))).line(on: "1010.00".usd, rounded: .halfUp),
    ]
    let offer = try PriceOffer(
      lines: lines, firstPayment: "1090.80".usd, pieces: 1, weights: [], basis: .quotedPrice, lock: .fullPayment,
      validUntil: nil)
    try bench.give(.price(.issueQuote(offer: offer, reason: "first")))
    try bench.give(.price(.acceptQuote(number: 1)), by: Workbench.client)
    try bench.give(.sending(.chooseInsurance(insured: false)), by: Workbench.client)
    #expect(bench.order.price == "1080.00".usd)
    #expect(
      try bench.refusal(.sending(.chooseInsurance(insured: true))).reason == .onlyTheClientMay(.consent))
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    #expect(bench.order.price == "1090.80".usd)
  }
}
