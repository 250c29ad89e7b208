import English
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `What users of the big systems ask for` {
  @Test func `an order is amended without being cancelled, and what was paid stays with it`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .firstPayment)
    try bench.pay("500.00".usd)
    var wanted = bench.order.intake
    wanted.size = "7"
    let events = try bench.give(.intake(.amendIntake(intake: wanted, reason: "measured again")), by: Workbench.client)
    #expect(events.events == ["intake.amended", "price.quote-reopened"])
    #expect(bench.order.ledger.deposits == "500.00".usd && bench.order.id.text == "2026-0001")
    try bench.walk(to: .produced)
    #expect(bench.order.lockedOffer == 2 && bench.order.received == "1035.93".usd)
    #expect(bench.order.outstanding == "308.64".usd)
  }

  @Test func `what is outstanding is shown from the first fee to the last cent`() throws {
    var bench = try Workbench("alona")
    var shown: [String] = []
    for gate in [Gate.feesPaid, .artworkConfirmed, .firstPayment, .produced, .balancePaid, .shipped] {
      try bench.walk(to: gate)
      if gate == .feesPaid { try bench.give(.money(.charge(Usual.fees(bench.order)))) }
      shown.append(bench.order.outstanding.figure)
    }
    #expect(shown == ["110.00", "0.00", "1234.57", "308.64", "308.64", "0.00"])
  }

  @Test func `a cancelled payment makes the order unpaid again`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .produced)
    #expect(bench.order.missing(for: .firstPayment) == nil)
    let back = OrderCommand.money(.returnPayment(number: 2, reason: "the bank took it back"))
    let given = try bench.give(back)
    #expect(given.events == ["money.payment-returned", "price.unlocked"])
    #expect(given.first?.event.postings == ["deposits/cash 925.93"])
    #expect(bench.order.outstanding == "1234.57".usd)
    #expect(try bench.refusal(.work(.startProduction)).awaits == .firstPayment)
    #expect(try bench.refusal(back).reason == .receiptResolved(2, .returned))
    try bench.walk(to: .produced)
    #expect(bench.order.outstanding == "308.64".usd)
  }

  @Test func `a cancelled fee is owed again, whatever else was paid`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .produced)
    let granted = try bench.give(.money(.returnPayment(number: 1, reason: "the bank took it back")))
    #expect(granted.last?.event.postings == ["receivable/cash 110.00"])
    #expect(bench.order.openFees == "110.00".usd && bench.order.ledger.deposits == "925.93".usd)
    #expect(bench.order.missing(for: .feesPaid) != nil && bench.order.missing(for: .firstPayment) == nil)
  }

  @Test func `an announced payment counts once it is there, and is resolved once`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .firstPayment)
    let voucher = ReceivedMoney(amount: "925.93".usd, method: .bankTransfer, reference: "voucher", isThere: false)
    try bench.give(.money(.pay(voucher)), by: Workbench.client)
    #expect(bench.order.outstanding == "1234.57".usd && bench.order.lockedOffer == nil)
    #expect(try bench.give(.money(.clearPayment(number: 2))).events == ["money.payment-posted", "price.locked"])
    #expect(try bench.refusal(.money(.clearPayment(number: 2))).reason == .receiptResolved(2, .posted))
    #expect(bench.order.outstanding == "308.64".usd)
  }

  @Test func `a change after payment leaves a right final invoice`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .weighed)
    try bench.give(.price(.proposeChange(what: "engraving inside", cost: "18.50".usd, days: 1)))
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: "5.18"))))
    try bench.walk(to: .balancePaid)
    let settlement = try #require(bench.order.settlement)
    #expect(settlement.final == "1265.67".usd && settlement.changes.map(\.cost) == ["18.50".usd])
    #expect(bench.order.due == "339.74".usd)
  }

  @Test func `a change accepted while a final price awaits consent is part of it`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .weighed)
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: "5.30"))))
    try bench.walk(to: .settled)
    let settle = OrderCommand.money(.settle(reason: "a thicker band", absorbing: false))
    try bench.give(settle)
    try bench.give(.price(.proposeChange(what: "engraving inside", cost: "18.50".usd, days: 1)))
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    let refusal = try bench.refusal(.money(.consentToSettlement), by: Workbench.client)
    #expect(refusal.reason == .alreadyDone(.noConsentAwaited))
    try bench.give(settle)
    try bench.give(.money(.consentToSettlement), by: Workbench.client)
    #expect(bench.order.settlement?.final == "1274.07".usd)
  }

  @Test func `a superseded quote cannot be accepted`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .quoteAccepted)
    try bench.give(.price(.issueQuote(offer: Usual.offer(bench.order), reason: "first")))
    #expect(try bench.refusal(.price(.issueQuote(offer: Usual.offer(bench.order), reason: ""))).names("H0-09"))
    try bench.give(.price(.issueQuote(offer: Usual.offer(bench.order), reason: "gold moved")))
    let refusal = try bench.refusal(.price(.acceptQuote(number: 1)), by: Workbench.client)
    #expect(refusal.reason == .offerNotOpen(1, .superseded))
    try bench.give(.price(.acceptQuote(number: 2)), by: Workbench.client)
    #expect(bench.order.offers.map(\.state) == [.superseded, .accepted])
  }

  @Test func `another CAD round reopens a quote that is not locked`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .firstPayment)
    let events = try bench.give(.rounds(.submitRound(Usual.model("piece", 2))), by: Workbench.designer).events
    #expect(events == ["rounds.submitted", "price.quote-reopened"])
    #expect(
      try bench.refusal(.price(.acceptQuote(number: 1)), by: Workbench.client).reason == .offerNotOpen(1, .reopened))
  }

  @Test func `several parts are revised side by side`() throws {
    var bench = try Workbench("alona") { $0.parts = ["head", "shank"] }
    try bench.walk(to: .cadApproved)
    for part in ["head", "shank"] {
      try bench.give(.rounds(.submitRound(Usual.model(part, 1))), by: Workbench.designer)
    }
    let review = RoundReview(part: "head", round: 1, wish: .minorChanges, comments: "lower")
    try bench.give(.rounds(.review(review: review, consentsToFee: false)), by: Workbench.client)
    try bench.give(.rounds(.approveRound(part: "shank", round: 1)), by: Workbench.client)
    #expect(bench.order.partsWithoutApproval == ["head"])
    #expect(
      try bench.refusal(.price(.issueQuote(offer: Usual.offer(bench.order), reason: "first"))).awaits == .cadApproved)
    try bench.give(.rounds(.submitRound(Usual.model("head", 2))), by: Workbench.designer)
    try bench.give(.rounds(.approveRound(part: "head", round: 2)), by: Workbench.client)
    #expect(bench.order.approvedRound("head")?.round.number == 2)
    #expect(bench.order.approvedRound("shank")?.round.number == 1)
    #expect(bench.order.partsWithoutApproval.isEmpty)
  }

  @Test func `another alloy than planned is weighed on an accepted change alone`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .quoteAccepted)
    let plan = try Usual.offer(
      bench.order, fixed: "884.57".usd, basis: .realWeight, lock: .deposit, alloy: "18k-yellow")
    try bench.give(.price(.issueQuote(offer: plan, reason: "first")))
    try bench.walk(to: .weighed)
    func weighed(_ alloy: String) -> OrderCommand {
      let reading = ScaleReading(gross: "5.00".grams, alloy: alloy)
      return .work(
        .weighIn(WeighIn(readings: [reading], scale: "scale 2", weighedBy: "Ines", againBecause: "misread")))
    }
    let refusal = try bench.refusal(weighed("18k-rose"))
    #expect(refusal.reason == .otherAlloy("18k-rose", quoted: "18k-yellow"))
    #expect(
      refusal.sentence
        == "18k-rose was weighed, but 18k-yellow is quoted. Propose the other alloy with its cost, and have the client "
        + "accept it. [H0-13]")
    try bench.give(.price(.proposeAlloy(alloy: "18k-rose", cost: "12.00".usd, days: 0)))
    #expect(try bench.refusal(weighed("18k-rose")).reason == refusal.reason)
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    #expect(try bench.refusal(weighed("18k-white")).reason == .otherAlloy("18k-white", quoted: "18k-yellow"))
    try bench.give(weighed("18k-rose"))
    try bench.give(weighed("18k-yellow"))
    try bench.walk(to: .balancePaid)
    #expect(bench.order.price == "1246.57".usd)
  }
}
