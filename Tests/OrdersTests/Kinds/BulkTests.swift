import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `Alona's bulk orders and reorders` {
  private func confirmed(_ pieces: Int, unitPrice: String) throws -> Desk {
    var desk = try Desk.sample(pieces: pieces, at: moment("03-02 09:00"), unitPrice: unitPrice)
    try desk.approveCAD(at: moment("03-02 10:00"))
    try desk.confirmSample()
    return desk
  }

  private static let issue = OrderCommand.bulk(.issueProforma(number: "PI-1"))

  @Test func `H0-21: no proforma invoice without sample, purchase order and packing requirements`() throws {
    var early = try Desk.sample(pieces: 3, at: moment("03-02 09:00"), unitPrice: "400.00")
    try early.approveCAD(at: moment("03-02 10:00"))
    let offer = try Offers.gold(each: "400.00", [3], crediting: "120.00")
    let unsampled = try early.refusal(.price(.issueQuote(offer: offer, reason: "")))
    #expect(unsampled.gate == .sampleMade)
    #expect(try early.refusal(Self.issue).gate == .sampleMade)
    var desk = try confirmed(3, unitPrice: "400.00")
    try desk.give(.price(.issueQuote(offer: offer, reason: "")))
    var packed = desk
    try packed.give(.price(.acceptQuote(number: 1)), by: Desk.client)
    try packed.give(.bulk(.agreePacking(requirements: "one box each")), by: Desk.client)
    let unordered = try packed.refusal(Self.issue)
    #expect(unordered.gate == .purchaseOrderReceived)
    #expect(unordered.rests(on: "H0-21"))
    let alone = try desk.refusal(.bulk(.sendPurchaseOrder(reference: "PO-7")))
    #expect(alone.reason == .onlyTheClientMay(.sendPurchaseOrder))
    try desk.give(.bulk(.sendPurchaseOrder(reference: "PO-7")), by: Desk.client)
    let unpacked = try desk.refusal(Self.issue)
    #expect(unpacked.gate == .packingAgreed)
    #expect(unpacked.rests(on: "H0-21"))
    try desk.give(.bulk(.agreePacking(requirements: "one box each")), by: Desk.client)
    try desk.give(Self.issue)
    #expect(desk.order.bulk.proforma?.number == "PI-1")
  }

  @Test(arguments: [
    ([3], ProductKind.gold, "400.00", "120.00", "1080.00"), ([2], .gold, "400.00", "0", "800.00"),
    ([1, 2], .gold, "400.00", "120.00", "1080.00"), ([49], .goldFilled, "10.00", "0", "490.00"),
    ([50], .goldFilled, "10.00", "120.00", "380.00"), ([49, 49], .goldFilled, "10.00", "0", "980.00"),
    ([50], .goldPlatedSilver, "10.00", "120.00", "380.00"), ([49], .goldPlatedSilver, "10.00", "0", "490.00"),
    ([50], .silver, "10.00", "0", "500.00"), ([3], .gold, "30.00", "90.00", "0"),
  ])
  func `H0-22: the sample fee is credited at the steps, once, at most the invoice`(
    pieces: [Int], product: ProductKind, each: String, credit: String, total: String
  ) throws {
    var desk = try confirmed(pieces.reduce(0, +), unitPrice: each)
    let right = try Offers.gold(each: each, pieces, product, crediting: credit)
    for wrong in credit == "0" ? ["0.01", "120.00"] : ["0", "119.99", "120.01"] where wrong != credit {
      let offer = try Offers.gold(each: each, pieces, product, crediting: wrong)
      let refusal = try desk.refusal(.price(.issueQuote(offer: offer, reason: "")))
      #expect(refusal.reason == .kind(.sampleCreditOff(given: try usd(wrong), due: try usd(credit))))
      #expect(refusal.rests(on: "H0-22"))
    }
    try desk.give(.price(.issueQuote(offer: right, reason: "")))
    #expect(desk.order.openOffer?.offer.total == (try usd(total)))
  }

  @Test func `H0-23: the deposit is 75 % of what is left after the credit`() throws {
    var desk = try confirmed(3, unitPrice: "400.00")
    let less = try Offers.gold(each: "400.00", [3], crediting: "120.00", share: "74.99")
    let refusal = try desk.refusal(.price(.issueQuote(offer: less, reason: "")))
    #expect(refusal.reason == .kind(.bulkDepositOff(try usd("809.89"), share: Percentage(ExactDecimal(75)))))
    #expect(refusal.rests(on: "H0-23"))
    try desk.issueProforma(Offers.gold(each: "400.00", [3], crediting: "120.00"))
    let invoice = try #require(desk.order.bulk.proforma)
    #expect(invoice.goods == (try usd("1200.00")))
    #expect(invoice.credit == (try usd("120.00")))
    #expect(invoice.total == (try usd("1080.00")))
    #expect(invoice.deposit == (try usd("810.00")))
    #expect(invoice.rest == (try usd("270.00")))
  }

  @Test func `H0-24: the pieces are begun after the whole deposit`() throws {
    var desk = try confirmed(3, unitPrice: "400.00")
    try desk.issueProforma(Offers.gold(each: "400.00", [3], crediting: "120.00"))
    try desk.pay("809.99")
    let refusal = try desk.refusal(.work(.startProduction))
    #expect(refusal.gate == .firstPayment)
    #expect(refusal.rests(on: "H0-24"))
    try desk.pay("0.01")
    try desk.give(.work(.startProduction))
    #expect(desk.order.milestones.productionStarted != nil)
  }

  @Test func `H0-25: photos, the client's check, the balance, then sending`() throws {
    var desk = try confirmed(3, unitPrice: "400.00")
    try desk.issueProforma(Offers.gold(each: "400.00", [3], crediting: "120.00"))
    try desk.pay("810.00")
    try desk.give(.work(.startProduction))
    try desk.give(.work(.finishProduction))
    let reading = ScaleReading(gross: WeighedGrams(try decimal("15.30")), pieces: 3)
    try desk.give(.work(.weighIn(WeighIn(readings: [reading], scale: "S1", weighedBy: "Mia"))))
    let check = OrderCommand.work(.approvePictures)
    #expect(try desk.refusal(check, by: Desk.client).gate == .picturesShown)
    #expect(try desk.refusal(.money(.settle(reason: nil, absorbing: false))).gate == .picturesShown)
    try desk.give(.work(.showPictures(kinds: [.photos], references: ["p3.jpg"])))
    #expect(try desk.refusal(.money(.settle(reason: nil, absorbing: false))).gate == .picturesApproved)
    try desk.give(check, by: Desk.client)
    try desk.give(.money(.settle(reason: nil, absorbing: false)))
    #expect(desk.order.due == (try usd("270.00")))
    let ship = OrderCommand.sending(.ship(Shipment(carrier: "DHL", tracking: "2", country: "US")))
    try desk.give(.sending(.chooseInsurance(insured: false)))
    try desk.pay("269.99")
    let refusal = try desk.refusal(ship)
    #expect(refusal.gate == .balancePaid)
    #expect(refusal.rests(on: "H0-25"))
    try desk.pay("0.01")
    try desk.give(ship)
  }

  @Test(arguments: ["S-17", "sample-17.jpg"])
  func `H0-26: a reorder names its sample by number or picture, has no sample fee and a deposit of 75 %`(
    sample: String
  ) throws {
    var desk = try Desk(.reorder, under: rules(of: "alona"), at: moment("03-02 09:00")) { $0.quantity = 60 }
    try desk.give(.intake(.assignSpecialist(name: "Mia")))
    let nameless = try desk.refusal(.intake(.confirmDetails(grantingMetal: nil)))
    #expect(nameless.reason == .intakeIncomplete([.earlierSample]))
    #expect(nameless.rests(on: "H0-26"))
    var wanted = desk.order.intake
    wanted.earlierSample = sample
    try desk.give(.intake(.amendIntake(intake: wanted, reason: "the sample's number or picture")))
    try desk.give(.intake(.confirmDetails(grantingMetal: nil)))
    let credited = try Offers.gold(each: "43.50", [60], .goldFilled, crediting: "120.00")
    let refusal = try desk.refusal(.price(.issueQuote(offer: credited, reason: "")))
    #expect(refusal.reason == .kind(.sampleFeeInReorder))
    #expect(refusal.rests(on: "H0-26"))
    try desk.give(.price(.issueQuote(offer: Offers.gold(each: "43.50", [60], .goldFilled), reason: "")))
    #expect(try desk.refusal(Self.issue).gate == .quoteAccepted)
    var unordered = desk
    try unordered.give(.price(.acceptQuote(number: 1)), by: Desk.client)
    let refused = try unordered.refusal(Self.issue)
    #expect(refused.gate == .purchaseOrderReceived && refused.rests(on: "H0-26"))
    try desk.give(.bulk(.sendPurchaseOrder(reference: "PO-8")), by: Desk.client)
    #expect(try desk.refusal(Self.issue).gate == .packingAgreed)
    try desk.give(.bulk(.agreePacking(requirements: "one box each")), by: Desk.client)
    try desk.give(Self.issue)
    let invoice = try #require(desk.order.bulk.proforma)
    #expect(invoice.total == (try usd("2610.00")))
    #expect(invoice.deposit == (try usd("1957.50")))
    try desk.pay("1957.49")
    #expect(try desk.refusal(.work(.startProduction)).gate == .firstPayment)
    try desk.pay("0.01")
    try desk.give(.work(.startProduction))
  }

  @Test func `H0-28: bulk takes 3 to 5 weeks from the deposit, 8 if it is large`() throws {
    var desk = try confirmed(3, unitPrice: "400.00")
    try desk.issueProforma(Offers.gold(each: "400.00", [3], crediting: "120.00"))
    try desk.pay("810.00", at: moment("03-02 17:00"))
    let status = try #require(desk.order.promises(under: desk.policy).first { $0.step == .bulk })
    #expect(status.promise.shown.description == "2026-03-23")
    #expect(status.promise.breach == (try endOf("04-06")))
    #expect(status.promise.extended == (try endOf("04-27")))
    #expect(!status.isLate(asOf: try endOf("04-06")))
    #expect(status.isLate(asOf: try endOf("04-06").next))
    var complex = desk
    try complex.give(.clock(.findUnusual(.complex, words: "pierced")))
    let large = OrderCommand.clock(.findUnusual(.large, words: "400 pieces in 12 styles"))
    #expect(try desk.give(large, at: endOf("04-06")).flatMap(\.rules).map(\.text) == ["H0-28"])
    for (desk, last) in [(complex, "04-06"), (desk, "04-27")] {
      let found = try #require(desk.order.promises(under: desk.policy).first { $0.step == .bulk })
      #expect(try found.dueAt == endOf(last))
      #expect(try !found.isLate(asOf: endOf(last)) && found.isLate(asOf: endOf(last).next))
    }
  }
}
