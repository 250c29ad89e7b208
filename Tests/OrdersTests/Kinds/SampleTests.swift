import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `Alona's samples` {
  private func day() throws -> UTCInstant { try moment("03-02 09:00") }

  @Test(arguments: SampleQuotePart.allCases)
  func `H0-17: a rough sample quote without a part is not issued`(part: SampleQuotePart) throws {
    var desk = try Desk.sample(pieces: 60, at: day())
    #expect(desk.order.sampleFee == (try usd("120.00")))
    desk = try Desk(.sampleThenBulk, under: rules(of: "alona"), at: day()) { $0.style = "ring" }
    try desk.give(.intake(.assignSpecialist(name: "Mia")))
    try desk.give(.intake(.amendIntake(intake: wanted(), reason: "details came")))
    try desk.give(.intake(.confirmDetails(grantingMetal: nil)))
    let whole = try Desk.roughQuote()
    let lacking = RoughSampleQuote(
      unitPrice: part == .unitPrice ? nil : whole.unitPrice, costs: part == .sampleCost ? [] : whole.costs,
      time: part == .sampleTime ? nil : whole.time)
    let refusal = try desk.refusal(.sample(.quote(lacking)))
    #expect(refusal.reason == .kind(.sampleQuoteIncomplete([part])))
    #expect(refusal.rests(on: "H0-17"))
    try desk.give(.sample(.quote(whole)))
    #expect(desk.order.openFees == (try usd("120.00")))
  }

  private func wanted() throws -> Intake {
    var intake = Intake()
    (intake.style, intake.metal, intake.colour, intake.budget) = ("ring", "14k", "yellow", try usd("5000"))
    return intake
  }

  @Test func `H0-18: no CAD before the sample fee is paid to the cent`() throws {
    var desk = try Desk.sample(pieces: 60, at: day())
    try desk.pay("119.99")
    let artwork = OrderCommand.intake(.confirmArtwork(artwork: "sheet 1"))
    let model = OrderCommand.rounds(
      .submitRound(SubmittedModel(part: "piece", model: "digest", file: "ring.stl", measured: nil)))
    let refusal = try desk.refusal(model, by: Desk.designer)
    #expect(refusal.gate == .feesPaid)
    #expect(refusal.rests(on: "H0-18"))
    try desk.pay("0.01")
    try desk.give(artwork, by: Desk.client)
    #expect(try desk.refusal(.sample(.finish), by: Desk.designer).gate == .cadApproved)
    try desk.give(model, by: Desk.designer)
    try desk.give(.rounds(.approveRound(part: "piece", round: 1)), by: Desk.client)
    try desk.give(.sample(.finish), by: Desk.designer)
    #expect(desk.order.sample.rounds == 1)
  }

  @Test func `H0-19: photos of the sample, and changes until it is sent`() throws {
    var desk = try Desk.sample(pieces: 60, at: day())
    try desk.approveCAD(at: day())
    try desk.give(.sample(.finish), by: Desk.designer)
    #expect(try desk.refusal(.sample(.confirm), by: Desk.client).gate == .sampleShown)
    try desk.give(.sample(.show(kinds: [.photos], references: ["p1.jpg"])))
    try desk.give(.sample(.askChanges(words: "a wider band")), by: Desk.client)
    #expect(try desk.refusal(.sample(.confirm), by: Desk.client).gate == .sampleMade)
    try desk.give(.sample(.finish), by: Desk.designer)
    try desk.give(.sample(.show(kinds: [.photos], references: ["p2.jpg"])))
    #expect(desk.order.sample.rounds == 2)
    #expect(desk.order.sample.changes == ["a wider band"])
    let other = Shipment(carrier: "Post", tracking: "1", country: "US")
    #expect(try desk.refusal(.sample(.send(other))).rests(on: "H0-15"))
    func way(_ desk: Desk) -> PromiseStatus? {
      desk.order.promises(under: desk.policy).first { $0.step == .sampleShipping }
    }
    #expect(way(desk) == nil)
    let sent = Shipment(carrier: "DHL", tracking: "1", country: "US")
    try desk.give(.sample(.send(sent)), at: moment("03-02 16:30"))
    let promised = try #require(way(desk))
    #expect(promised.promise.shown.description == "2026-03-06" && promised.rules.map(\.text) == ["H0-15", "H0-19"])
    #expect(try promised.dueAt == endOf("03-10"))
    #expect(try !promised.isLate(asOf: endOf("03-10")) && promised.isLate(asOf: endOf("03-10").next))
    let refusal = try desk.refusal(.sample(.askChanges(words: "narrower")), by: Desk.client)
    #expect(refusal.reason == .kind(.sampleNotChangeable(.sent)))
    #expect(refusal.rests(on: "H0-19"))
    #expect(try desk.refusal(.sample(.confirm)).reason == .onlyTheClientMay(.confirmSample))
    try desk.give(.sample(.confirm), by: Desk.client)
  }

  @Test func `H0-20: a price that changed after the sample needs a reason`() throws {
    var desk = try Desk.sample(pieces: 60, at: day())
    try desk.approveCAD(at: day())
    try desk.confirmSample()
    let told = try #require(desk.order.sample.quote?.unitPrice)
    #expect(try told * 60 == usd("2520.00"))
    let updated = try Offers.gold(each: "43.50", [60], .silver)
    let refusal = try desk.refusal(.price(.issueQuote(offer: updated, reason: "")))
    #expect(refusal.reason == .textMissing(.unitPriceReason(told: "42.00".usd)))
    #expect(refusal.rests(on: "H0-20"))
    var same = desk
    try same.give(.price(.issueQuote(offer: Offers.gold(each: "42.00", [60], .silver), reason: "")))
    #expect(same.order.openOffer?.offer.total == (try usd("2520.00")))
    try desk.give(.price(.issueQuote(offer: updated, reason: "the stones of the sample are larger")))
    #expect(desk.order.openOffer?.offer.total == (try usd("2610.00")))
  }

  @Test func `H0-27: a sample takes 2 to 4 weeks from the CAD, 5 if it is complex`() throws {
    var desk = try Desk.sample(pieces: 60, at: day())
    #expect(desk.order.promises(under: desk.policy).allSatisfy { $0.step != .sample })
    try desk.approveCAD(at: moment("03-02 12:00"))
    let status = try #require(desk.order.promises(under: desk.policy).first { $0.step == .sample })
    #expect(status.promise.shown.description == "2026-03-16")
    #expect(status.promise.breach == (try endOf("03-30")))
    #expect(status.promise.extended == (try endOf("04-06")))
    #expect(!status.isLate(asOf: try endOf("03-30")))
    #expect(status.isLate(asOf: try endOf("03-30").next))
    func sample(_ desk: Desk) throws -> PromiseStatus {
      try #require(desk.order.promises(under: desk.policy).first { $0.step == .sample })
    }
    let complex = OrderCommand.clock(.findUnusual(.complex, words: "pierced on both sides"))
    #expect(try desk.refusal(.clock(.findUnusual(.complex, words: " "))).rests(on: "H0-27"))
    #expect(try desk.refusal(.clock(.findUnusual(.rareSize, words: "US 14"))).rules.isEmpty)
    var large = desk
    try large.give(.clock(.findUnusual(.large, words: "400 pieces")))
    #expect(try sample(large).dueAt == endOf("03-30"), "many pieces make no sample longer")
    var late = desk
    try late.give(complex, at: endOf("03-30").next)
    #expect(try sample(late).isLate(asOf: endOf("03-30").next), "found too late, it excuses nothing")
    var inTime = desk
    let granted = try inTime.give(complex, at: endOf("03-30"))
    #expect(granted.flatMap(\.rules).map(\.text) == ["H0-27"])
    #expect(try sample(inTime).dueAt == endOf("04-06"))
    #expect(try !sample(inTime).isLate(asOf: endOf("04-06")) && sample(inTime).isLate(asOf: endOf("04-06").next))
    #expect(
      inTime.order.breaches(under: inTime.policy, asOf: try endOf("04-06").next).contains { $0.duty == .step(.sample) })
    #expect(try inTime.refusal(complex).rests(on: "H0-27"))
    try desk.give(.sample(.finish), by: Desk.designer, at: endOf("03-30"))
    let done = try #require(desk.order.promises(under: desk.policy).first { $0.step == .sample })
    #expect(!done.isLate(asOf: try moment("12-31 00:00")))
  }
}
