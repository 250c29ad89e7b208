import HousePolicies
import Orders
import Quantities
import Testing

/// Faults, mistakes and parcels of H4.
@Suite struct MadeToOrderCaseTests {
  private func order(_ stage: Stage = .delivered, received: String? = "2026-03-02T10:00:00Z") throws -> Order {
    try Given.order("made-to-order", total: "400", placed: "2026-02-10T10:00:00Z", at: stage, received: received)
  }

  private let at = "2026-03-03T10:00:00Z"

  private func part(_ figure: String) throws -> CaseCommand {
    .money(.grantRefund(items: [RefundItem(what: "the scratch", amount: try Given.usd(figure))]))
  }

  @Test(arguments: [
    ("2026-03-04T10:00:00Z", false), ("2026-03-04T10:00:00.001Z", true),
  ])
  func `H4-03 the client makes contact within 48 hours of receipt, and the warranty survives it`(
    at moment: String, isLate: Bool
  ) throws {
    for fault in [FaultKind.slightFlaw, .wrongByHouse, .wrongByClient] {
      let run = try CaseRun(Complaint(fault, what: "look"), on: try order(), at: moment)
      #expect((run.subject.opening.outcome.term == .refused) == isLate)
      #expect(run.subject.opening.outcome.rules.texts.first == "H4-03")
    }
    let warranty = try CaseRun(Complaint(.defect, what: "a prong broke"), on: try order(), at: moment)
    #expect(warranty.subject.opening.outcome.rules.texts == ["H4-13", "H4-14"])
  }

  @Test func `H4-04 for a slight flaw part of the price goes back, 399.99 of 400.00 at the most`() throws {
    var run = try CaseRun(Complaint(.slightFlaw, what: "a scratch"), on: try order(), at: at)
    _ = try run.refusal(.remedy(.choose(.refundInFull)), at: at)
    try run.give(.remedy(.choose(.refundInPart)), at: at)
    let all = try run.refusal(try part("400"), at: at)
    #expect(all.reason == .aftercare(.notInPart(try Given.usd("400"), paid: try Given.usd("400"))))
    #expect(all.rules.texts == ["H4-03", "H4-04"])
    try run.give(try part("399.99"), at: at)
    _ = try run.refusal(try part("0.01"), at: at)
    try run.giveBack("399.99", at: at)
    #expect(run.subject.refunded.figure == "399.99")
    run.replay()
  }

  @Test(arguments: [Remedy.remake, .repair])
  func `H4-05 what the client chose wrong is made again or repaired at the client's cost of 83.00`(
    remedy: Remedy
  ) throws {
    var run = try CaseRun(Complaint(.wrongByClient, what: "size 7 was ordered"), on: try order(), at: at)
    try run.give(.remedy(.choose(remedy)), by: Given.customer, at: at)
    #expect(try run.refusal(.remedy(.perform(what: "made again")), at: at).reason == .aftercare(.costNotAccepted))
    try run.give(.remedy(.tellCost(CaseCost(what: "the work", amount: try Given.usd("65")))), at: at)
    try run.give(.remedy(.answerCosts(accepted: true)), by: Given.customer, at: at)
    try run.give(.remedy(.perform(what: "made again")), at: at)
    let out = ShippingLeg(.toClient, cost: try Given.usd("18"), tracking: "JD2")
    try run.give(.remedy(.recordShipping(out)), at: at)
    #expect(run.subject.borneByClient.figure == "83.00")
    #expect(run.subject.ledger.receivable.figure == "83.00")
    #expect(run.subject.refundGranted.figure == "0.00")
  }

  @Test func `H4-06 the client's wrong address gives no refund and 25.00 to pay`() throws {
    var run = try CaseRun(
      Complaint(.addressWrongByClient, what: "an old address"), on: try order(.shipped, received: nil), at: at)
    let refund = try run.refusal(.remedy(.choose(.refundInFull)), by: Given.customer, at: at)
    #expect(refund.rules.texts == ["H4-06"])
    try run.give(.remedy(.choose(.resend)), by: Given.customer, at: at)
    try run.give(.remedy(.tellCost(CaseCost(what: "change of address", amount: try Given.usd("25")))), at: at)
    try run.give(.remedy(.answerCosts(accepted: true)), by: Given.customer, at: at)
    #expect(run.subject.borneByClient.figure == "25.00")
    #expect(run.subject.shipping(borneBy: .house).figure == "0.00")
    let paid = ReceivedMoney(amount: try Given.usd("25"), method: .bankTransfer, reference: "R-9")
    _ = try run.refusal(.close(reason: "the carrier could not change it"), at: at)
    try run.give(.money(.pay(paid)), at: at)
    // It may fail: nothing has to be done for the case to end, and nothing goes back.
    try run.give(.close(reason: "the carrier could not change it"), at: at)
    #expect(run.subject.refundGranted.figure == "0.00" && run.subject.ledger.receivable.figure == "0.00")
  }

  @Test func `H4-06 on its way another address is tried and may fail, and no money goes back`() throws {
    var run = try OrderRun(try order(.shipped, received: nil))
    let change = OrderCommand.request(.change(what: "to 12 New Street", decision: nil))
    let verdict = run.order.verdict(.change, under: run.policy, asOf: try Given.moment(at))
    #expect(verdict.outcome == .attempted && verdict.givesBack.figure == "0.00")
    try run.give(change, by: Given.customer, at: at)
    #expect(run.written.first?.rules.texts == ["H4-06"])
    #expect(run.order.ledger.held.figure == "400.00" && run.order.stage == .shipped)
  }

  @Test func `H4-07 a parcel that the client does not let through customs gives nothing`() throws {
    let run = try CaseRun(
      Complaint(.customsBlocked, what: "duties unpaid"), on: try order(.shipped, received: nil), at: at)
    let refusal = try run.refusal(.remedy(.choose(.refundInFull)), by: Given.customer, at: at)
    #expect(refusal.rules.texts == ["H4-07"])
    #expect(run.subject.refundGranted.figure == "0.00")
  }

  @Test func `H4-08 for the house's error the client chooses all of the 400.00 or a remake`() throws {
    let wrong = Complaint(.wrongByHouse, what: "it is white, not yellow")
    var refund = try CaseRun(wrong, on: try order(), at: at)
    let chosenByStaff = try refund.refusal(.remedy(.choose(.refundInFull)), at: at)
    #expect(chosenByStaff.reason == .aftercare(.otherChooser(.client)))
    var remake = refund
    try refund.give(.remedy(.choose(.refundInFull)), by: Given.customer, at: at)
    #expect(refund.subject.refundGranted.figure == "400.00")
    let way = ShippingLeg(.toHouse, cost: try Given.usd("18"), arrangedBy: .buyer, tracking: "JD1")
    var sentBack = refund
    try sentBack.give(.remedy(.recordShipping(way)), at: at)
    #expect(sentBack.subject.ledger.receivable.figure == "-418.00", "its way is the house's too")
    try refund.giveBack("400", at: at)
    #expect(try refund.refusal(.money(.refund(again())), at: at).rules.texts == ["H4-03", "H4-08"])
    let evidence = Actor(.accountSpecialist, "Ines Roth", clientEvidence: "mail of 3 March")
    try remake.give(.remedy(.choose(.remake)), by: evidence, at: at)
    for leg in [way, ShippingLeg(.toClient, cost: try Given.usd("22"), tracking: "JD2")] {
      try remake.give(.remedy(.recordShipping(leg)), at: at)
    }
    #expect(remake.subject.shipping(borneBy: .house).figure == "40.00")
    #expect(remake.subject.borneByClient.figure == "0.00")
  }

  private func again() throws -> Refund {
    Refund(amount: try Given.usd("0.01"), method: .bankTransfer, reference: "B-3", why: "more")
  }

  @Test func `H4-09 the house's wrong address gives all of the 400.00 back`() throws {
    var run = try CaseRun(
      Complaint(.addressWrongByHouse, what: "it went next door"), on: try order(.shipped, received: nil), at: at)
    try run.give(.remedy(.choose(.refundInFull)), by: Given.customer, at: at)
    #expect(run.subject.refundGranted.figure == "400.00")
    #expect(run.subject.opening.outcome.rules.texts == ["H4-09"])
  }

  @Test(arguments: [(CarrierFinding.lost, "400.00", "H4-10"), (.delivered, "0.00", "H4-11")])
  func `H4-10 and H4-11 the carrier's answer decides between 400.00 and nothing`(
    found: CarrierFinding, refund: String, rule: String
  ) throws {
    var run = try CaseRun(Complaint(.lost, what: "it has not come"), on: try order(.shipped, received: nil), at: at)
    try run.give(.inquiry(.concludeInvestigation(found: found, evidence: Evidence(.carrier, "DHL 77"))), at: at)
    switch found {
    case .lost: try run.give(.remedy(.choose(.refundInFull)), by: Given.customer, at: at)
    case .delivered:
      let refusal = try run.refusal(.remedy(.choose(.refundInFull)), by: Given.customer, at: at)
      #expect(refusal.rules.texts == [rule])
    }
    #expect(run.subject.refundGranted.figure == refund)
    #expect(run.written.contains { $0.rules.texts == [rule] })
  }

  @Test func `H4-12 while the carrier is asked the client helps and no money moves`() throws {
    var run = try CaseRun(Complaint(.lost, what: "it has not come"), on: try order(.shipped, received: nil), at: at)
    try run.give(.inquiry(.giveEvidence(Evidence(.papers, "a letter"))), by: Given.customer, at: at)
    let commands: [CaseCommand] = [
      .remedy(.choose(.refundInFull)), .close(reason: "given up"),
      .inquiry(.decide(CaseDecision(remedies: [], reason: "no"))),
    ]
    for command in commands {
      #expect(try run.refusal(command, at: at).rules.texts == ["H4-12"])
    }
    #expect(try run.refusal(commands[0], by: Given.customer, at: at).rules.texts == ["H4-12"])
    for command in commands.dropFirst() {
      let byClient = try run.refusal(command, by: Given.customer, at: at)
      #expect(byClient.reason == .roleMayNot(.customer, allowed: [.accountSpecialist, .owner]))
    }
    #expect(try run.refusal(try part("1"), at: at).rules.texts == ["H4-12"])
    #expect(try run.refusal(.money(.refund(try again())), at: at).rules.texts == ["H4-12"])
    #expect(run.subject.ledger == Ledger(currency: run.subject.currency))
  }

  @Test(arguments: [
    ("2026-03-10T10:00:00Z", "2027-03-10T23:59:59.999Z", "2027-03-11T00:00:00Z"),
    ("2028-02-29T10:00:00Z", "2029-02-28T23:59:59.999Z", "2029-03-01T00:00:00Z"),
  ])
  func `H4-13 for one year a simple repair is free`(received: String, last: String, late: String) throws {
    let complaint = Complaint(.defect, what: "a prong broke")
    var inTime = try CaseRun(complaint, on: try order(received: received), at: last)
    let after = try CaseRun(complaint, on: try order(received: received), at: late)
    #expect(inTime.subject.opening.outcome.rules.texts == ["H4-13", "H4-14"])
    try inTime.give(.remedy(.choose(.repair)), by: Given.customer, at: last)
    #expect(inTime.subject.chosen?.price == .free)
    try inTime.give(.remedy(.perform(what: "prong soldered")), at: last)
    #expect(inTime.subject.borneByClient.figure == "0.00")
    #expect(after.subject.opening.outcome.rules.texts == ["H4-15"])
  }

  @Test func `H4-14 metal of 0.30 g at 70 is 21.00 after consent; in by the client, out by the house`() throws {
    var run = try CaseRun(Complaint(.defect, what: "a prong broke"), on: try order(), at: at)
    try run.give(.remedy(.choose(.repair)), by: Given.customer, at: at)
    let metal = AddedMaterial(grams: WeighedGrams(try Given.decimal("0.30")), perGram: try Given.decimal("70"))
    try run.give(.remedy(.tellMaterial(metal)), at: at)
    #expect(run.subject.borneByClient.figure == "0.00")
    #expect(try run.refusal(.remedy(.perform(what: "done")), at: at).reason == .aftercare(.costNotAccepted))
    try run.give(.remedy(.answerCosts(accepted: true)), by: Given.customer, at: at)
    #expect(run.subject.borneByClient.figure == "21.00")
    let (into, out) = (
      ShippingLeg(.toHouse, cost: try Given.usd("14"), arrangedBy: .buyer, tracking: "JD1"),
      ShippingLeg(.toClient, cost: try Given.usd("18"), tracking: "JD2")
    )
    for leg in [into, out] { try run.give(.remedy(.recordShipping(leg)), at: at) }
    #expect(run.subject.shipping(borneBy: .buyer).figure == "14.00")
    #expect(run.subject.shipping(borneBy: .house).figure == "18.00")
    #expect(run.subject.ledger.receivable.figure == "21.00")
  }

  @Test(arguments: [FaultKind.wear, .defect])
  func `H4-15 a long worn piece is repaired for 45.00 and sent for 18.00, both by the client`(fault: FaultKind) throws {
    var run = try CaseRun(Complaint(fault, what: "thin prongs"), on: try order(), at: "2030-01-01T10:00:00Z")
    #expect(run.subject.opening.outcome.rules.texts == ["H4-15"])
    let later = "2030-01-02T10:00:00Z"
    try run.give(.remedy(.choose(.repair)), by: Given.customer, at: later)
    try run.give(.remedy(.tellCost(CaseCost(what: "repair", amount: try Given.usd("45")))), at: later)
    try run.give(.remedy(.answerCosts(accepted: true)), by: Given.customer, at: later)
    try run.give(.remedy(.perform(what: "prongs built up")), at: later)
    let out = ShippingLeg(.toClient, cost: try Given.usd("18"), tracking: "JD2")
    try run.give(.remedy(.recordShipping(out)), at: later)
    #expect(run.subject.borneByClient.figure == "63.00")
  }
}
