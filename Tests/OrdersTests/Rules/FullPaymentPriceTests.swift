import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `The full-payment house's rules of price and payment` {
  /// An order whose quote of 2480.00 is accepted.
  private func quoted() throws -> Workbench {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .firstPayment)
    return bench
  }

  private let round = OrderCommand.rounds(.submitRound(Usual.model("piece", 1)))

  @Test func `H1-01 details are confirmed within 2 hours of submission`() throws {
    for (moment, isLate) in [("03-06T19:30".moment, false), ("03-06T19:30".moment.after, true)] {
      var bench = try Workbench("full-payment-bespoke", at: "03-06T17:30")
      #expect(try bench.give(.intake(.confirmDetails(grantingMetal: nil)), at: moment).names("H1-01"))
      let promise = try #require(bench.order.promises(under: bench.policy).first { $0.step == .details })
      #expect(promise.rules.map(\.text) == ["H1-01"] && promise.dueAt == "03-06T19:30".moment)
      #expect(promise.isLate(asOf: moment) == isLate)
    }
  }

  @Test func `H1-01 stays kept where details are confirmed anew later`() throws {
    var bench = try Workbench("full-payment-bespoke", at: "03-06T17:30")
    try bench.give(.intake(.confirmDetails(grantingMetal: nil)), at: "03-06T18:00".moment)
    var wanted = bench.order.intake
    wanted.size = "7"
    try bench.give(
      .intake(.amendIntake(intake: wanted, reason: "measured again")), by: Workbench.client, at: "03-08T09:00".moment)
    #expect(bench.order.missing(for: .detailsConfirmed) != nil)
    try bench.give(.intake(.confirmDetails(grantingMetal: nil)), at: "03-08T10:00".moment)
    #expect(bench.order.missing(for: .detailsConfirmed) == nil)
    #expect(bench.order.promises(under: bench.policy).first?.isLate(asOf: bench.now) == false)
  }

  @Test func `H1-02 CAD waits for the whole price`() throws {
    var bench = try quoted()
    #expect(bench.order.firstPayment == "2480.00".usd)
    try bench.pay("2479.99".usd)
    let refusal = try bench.refusal(round, by: Workbench.designer)
    #expect(refusal.awaits == .firstPayment && refusal.names("H1-02"))
    #expect(try bench.pay("0.01".usd).names("H1-02"))
    try bench.give(round, by: Workbench.designer)
  }

  @Test func `H1-02 no smaller first payment is offered or agreed`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .quoteAccepted)
    let whole = try Usual.offer(bench.order)
    let part = try PriceOffer(
      lines: whole.lines, firstPayment: "2479.99".usd, pieces: 1, weights: whole.weights, basis: whole.basis,
      lock: .fullPayment, validUntil: nil)
    #expect(try bench.refusal(.price(.issueQuote(offer: part, reason: "first"))).names("H1-02"))
    try bench.walk(to: .firstPayment)
    #expect(try bench.refusal(.price(.agreeFirstPayment(amount: "1240.00".usd, reason: "a friend"))).names("H1-02"))
  }

  @Test func `H1-03 payment locks the price, whatever gold costs and the scale says`() throws {
    var bench = try quoted()
    #expect(bench.order.productionSlot(under: bench.policy) == nil)
    let paid = try bench.pay("2480.00".usd)
    #expect(paid.events.last == "price.locked" && paid.last?.rules.map(\.text) == ["H1-02", "H1-03"])
    #expect(bench.order.locked(under: bench.policy) == [.price, .materials, .productionSlot])
    let slot = bench.now
    #expect(bench.order.productionSlot(under: bench.policy) == slot)
    bench.now = bench.now.adding(hours: 30)
    let dearer = try Usual.offer(bench.order, rate: "90", fixed: "2130.00".usd, basis: .quotedPrice, lock: .fullPayment)
    #expect(dearer.total == "2580.00".usd)
    #expect(
      try bench.refusal(.price(.issueQuote(offer: dearer, reason: "gold at 90"))).reason
        == .alreadyDone(.priceLocked))
    try bench.walk(to: .weighed)
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: "5.20"))))
    try bench.walk(to: .settled)
    #expect(try bench.give(.money(.settle(reason: nil, absorbing: false))).names("H1-03"))
    let settlement = try #require(bench.order.settlement)
    #expect(settlement.final == "2480.00".usd && settlement.outcome == .absorbed)
    #expect(settlement.grams == "0.20".grams && settlement.deviation == Percentage("4".decimal))
    #expect(bench.order.productionSlot(under: bench.policy) == slot, "nothing that comes later moves it")
    #expect(bench.order.due.minorUnits == 0)
  }

  @Test func `H1-03 payment locks the materials`() throws {
    var bench = try quoted()
    try bench.pay("2480.00".usd)
    var wanted = bench.order.intake
    wanted.expectedDate = "2026-05-01"
    try bench.give(.intake(.amendIntake(intake: wanted, reason: "a later wedding")), by: Workbench.client)
    wanted.metal = "platinum"
    let amend = OrderCommand.intake(.amendIntake(intake: wanted, reason: "white for ever"))
    let refusal = try bench.refusal(amend, by: Workbench.client)
    #expect(refusal.reason == .lockedWithoutChange && refusal.names("H1-07"))
    try bench.give(.price(.proposeChange(what: "platinum", cost: "310.00".usd, days: 2)))
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    try bench.give(amend)
    #expect(bench.order.price == "2790.00".usd && bench.order.outstanding == "310.00".usd)
    #expect(bench.order.lockedOffer == 1)
  }

  @Test func `H1-04 agreed instalments count as paid in full, a missed third with them`() throws {
    var bench = try quoted()
    let four = Array(repeating: "620.00".usd, count: 4)
    let uneven = try bench.refusal(.price(.agreeInstalments(amounts: Array(four.dropLast()))))
    #expect(uneven.reason == .instalmentsDoNotSum("1860.00".usd, expected: "2480.00".usd))
    #expect(uneven.names("H1-04"))
    #expect(try bench.give(.price(.agreeInstalments(amounts: four))).names("H1-04"))
    try bench.pay("619.99".usd)
    #expect(try bench.refusal(round, by: Workbench.designer).awaits == .firstPayment)
    try bench.pay("0.01".usd)
    #expect(bench.order.lockedOffer == 1)
    try bench.pay("620.00".usd)
    try bench.walk(to: .delivered)
    #expect(bench.order.due == "1240.00".usd && bench.order.missing(for: .balancePaid) == nil)
    try bench.give(.sending(.deliver(at: bench.now)))
    let refusal = try bench.refusal(.close)
    #expect(refusal.awaits == .balancePaid && "\(refusal)".contains("1240.00 USD"))
    try bench.pay("620.00".usd)
    try bench.pay("620.00".usd)
    try bench.give(.close)
  }

  @Test func `H1-04 counts no change that came after as paid`() throws {
    var bench = try quoted()
    try bench.give(.price(.agreeInstalments(amounts: Array(repeating: "620.00".usd, count: 4))))
    try bench.pay("620.00".usd)
    try bench.give(.price(.proposeChange(what: "engraving", cost: "180.00".usd, days: 0)))
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    try bench.walk(to: .balancePaid)
    let ship = OrderCommand.sending(.ship(Shipment(carrier: "FedEx", tracking: "1", country: "US")))
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    #expect(try bench.refusal(ship).names("H1-04"))
    try bench.pay("179.99".usd)
    #expect(try bench.refusal(ship).awaits == .balancePaid)
    try bench.pay("0.01".usd)
    try bench.give(ship)
  }

  @Test func `H1-17 the house works in 18K, 14K and platinum alone`() throws {
    for metal in ["18k", "14k", "platinum"] { _ = try Workbench("full-payment-bespoke") { $0.metal = metal } }
    for metal in ["9k", "22k", "silver"] {
      let refusal = try #require(throws: OrderRefusal.self) {
        try Workbench("full-payment-bespoke") { $0.metal = metal }
      }
      #expect(refusal.reason == .metalNotOffered(metal, offered: ["18k", "14k", "platinum"]))
      #expect(refusal.names("H1-17"))
    }
  }

  @Test func `H1-18 takes ten references and no eleventh`() throws {
    let pictures = (1...11).map { "ring-\($0).jpg" }
    var bench = try Workbench("full-payment-bespoke") { $0.references = Array(pictures.prefix(10)) }
    let refusal = try #require(throws: OrderRefusal.self) {
      try Workbench("full-payment-bespoke") { $0.references = pictures }
    }
    #expect(refusal.reason == .tooManyReferences(11, most: 10) && refusal.names("H1-18"))
    var wanted = bench.order.intake
    wanted.references = pictures
    let later = try bench.refusal(.intake(.amendIntake(intake: wanted, reason: "one more")), by: Workbench.client)
    #expect(later.names("H1-18"))
    wanted.references = []
    try bench.give(.intake(.amendIntake(intake: wanted, reason: "none")), by: Workbench.client)
  }

  @Test func `H1-19 submitting consents to contact and to no return; version and time are kept`() throws {
    var bench = try Workbench("full-payment-bespoke", at: "03-02T09:15") { $0.consents = ["contact"] }
    let refusal = try bench.refusal(.intake(.confirmDetails(grantingMetal: nil)))
    #expect(refusal.reason == .consentsMissing(["no return"]) && refusal.names("H1-19"))
    var wanted = bench.order.intake
    wanted.consents = ["contact", "no return"]
    let later = "03-02T10:45".moment
    try bench.give(
      .intake(.amendIntake(intake: wanted, reason: "the client ticked it")), by: Workbench.client, at: later)
    #expect(try bench.give(.intake(.confirmDetails(grantingMetal: nil))).names("H1-19"))
    let edition = bench.policy.edition
    #expect(
      bench.order.consents == [
        GivenConsent(to: "contact", edition: edition, at: "03-02T09:15".moment, by: "Ada Moore"),
        GivenConsent(to: "no return", edition: edition, at: later, by: "Ada Moore"),
      ])
    wanted.consents = []
    try bench.give(.intake(.amendIntake(intake: wanted, reason: "unticked")), by: Workbench.client)
    #expect(bench.order.consents.count == 2)
  }
}
