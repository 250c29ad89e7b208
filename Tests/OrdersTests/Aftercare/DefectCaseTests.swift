import HousePolicies
import Orders
import Quantities
import Testing

/// Faults of the making: H0 and H2.
@Suite struct DefectCaseTests {
  private func alona() throws -> Order {
    try Given.order(
      "alona", total: "1247.17", placed: "2026-02-02T09:00:00Z", at: .closed, received: "2026-03-06T10:00:00Z")
  }

  private func stock() throws -> Order {
    try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-02-27T09:00:00Z", at: .delivered,
      received: "2026-03-06T10:00:00Z")
  }

  private let photo = CaseCommand.inquiry(.giveEvidence(Evidence(.photo, "vault:1")))

  private func leg(_ way: ShippingWay, _ cost: String, arrangedBy: Duties.Payer = .house) throws -> CaseCommand {
    .remedy(.recordShipping(ShippingLeg(way, cost: try Given.usd(cost), arrangedBy: arrangedBy, tracking: "JD1")))
  }

  @Test(arguments: ["2026-03-06T10:00:00Z", "2026-03-17T23:59:59.999Z"], [Remedy.repair, .replace])
  func `H0-30 a defect told within 7 business days is set right free and the house pays both ways`(
    at moment: String, remedy: Remedy
  ) throws {
    var run = try CaseRun(Complaint(.defect, what: "a stone is loose"), on: try alona(), at: moment)
    let bare = try run.refusal(.remedy(.choose(.repair)), at: moment)
    #expect(bare.reason == .aftercare(.evidenceMissing([.photo, .video])))
    #expect(bare.rules.texts == ["H0-30"])
    try run.give(photo, by: Given.customer, at: moment)
    let refund = try run.refusal(.remedy(.choose(.refundInFull)), at: moment)
    #expect(refund.reason == .aftercare(.remedyNotOffered(.refundInFull, offered: [.repair, .replace])))
    try run.give(.remedy(.choose(remedy)), at: moment)
    #expect(run.subject.chosen?.price == .free)
    try run.give(try leg(.toHouse, "38", arrangedBy: .buyer), at: "2026-03-20T10:00:00Z")
    #expect(run.subject.ledger.receivable.figure == "-38.00")
    try run.give(.remedy(.perform(what: "stone set anew")), at: "2026-03-21T10:00:00Z")
    try run.give(try leg(.toClient, "42"), at: "2026-03-22T10:00:00Z")
    #expect(run.subject.shipping(borneBy: .house).figure == "80.00")
    #expect(run.subject.shipping(borneBy: .buyer).figure == "0.00")
    #expect(run.subject.borneByClient.figure == "0.00")
    #expect(run.subject.ledger.balance(.costs) == 8000)
    _ = try run.refusal(.close(reason: "done"), at: "2026-03-22T10:00:00Z")
    try run.giveBack("38", at: "2026-03-22T11:00:00Z")
    try run.give(.close(reason: "done"), at: "2026-03-22T12:00:00Z")
    #expect(run.subject.isClosed)
    run.replay()
  }

  @Test func `H0-31 wear and small scratches are maintenance that the client pays after accepting its quote of 45.00`()
    throws
  {
    for fault in [FaultKind.wear, .slightFlaw] {
      var run = try CaseRun(Complaint(fault, what: "small scratches"), on: try alona(), at: "2026-03-09T10:00:00Z")
      let at = "2026-03-09T11:00:00Z"
      try run.give(.remedy(.choose(.maintenance)), by: Given.customer, at: at)
      let early = try run.refusal(.remedy(.perform(what: "polished")), at: at)
      #expect(early.reason == .aftercare(.costNotAccepted))
      #expect(early.rules.texts == ["H0-31"])
      try run.give(.remedy(.tellCost(CaseCost(what: "polish", amount: try Given.usd("45")))), at: at)
      _ = try run.refusal(.remedy(.perform(what: "polished")), at: at)
      _ = try run.refusal(.remedy(.answerCosts(accepted: true)), by: Given.specialist, at: at)
      try run.give(.remedy(.answerCosts(accepted: true)), by: Given.customer, at: at)
      #expect(run.subject.borneByClient.figure == "45.00")
      try run.give(.remedy(.perform(what: "polished")), at: at)
      let paid = ReceivedMoney(amount: try Given.usd("45"), method: .bankTransfer, reference: "R-9")
      _ = try run.refusal(.money(.pay(paid)), by: Given.customer, at: at)
      try run.give(.money(.pay(paid)), at: at)
      try run.give(.close(reason: "done"), at: at)
    }
  }

  @Test func `H0-32 a later defect has a form, a root cause and a plan, and nothing goes back by itself`() throws {
    let at = "2026-03-18T00:00:00Z"
    var run = try CaseRun(Complaint(.defect, what: "a prong broke"), on: try alona(), at: at)
    #expect(run.subject.opening.outcome.term == .rootCause)
    #expect(run.subject.opening.outcome.rules.texts == ["H0-32"])
    try run.give(photo, by: Given.customer, at: at)
    let choice = try run.refusal(.remedy(.choose(.refundInFull)), at: at)
    #expect(choice.reason == .aftercare(.undecided(.defect)))
    let cause = CaseCommand.inquiry(.recordRootCause(cause: "porous casting", plan: "larger sprues"))
    #expect(try run.refusal(cause, at: at).reason == .aftercare(.planMissing(.circumstanceForm)))
    try run.give(.inquiry(.fileForm(text: "it broke at home")), by: Given.customer, at: at)
    _ = try run.refusal(.close(reason: "done"), at: at)
    try run.give(cause, at: at)
    #expect(run.subject.refundGranted.figure == "0.00")
    try run.give(.close(reason: "the plan is made"), at: at)
    run.replay()
  }

  @Test(arguments: [FaultKind.damaged, .defect, .wrongByHouse])
  func `H2-11 a fault with photo or video counts within 7 working days and not on 18 March`(fault: FaultKind) throws {
    let complaint = Complaint(fault, what: "look")
    let last = try CaseRun(complaint, on: try stock(), at: "2026-03-17T23:59:59.999Z")
    var late = try CaseRun(complaint, on: try stock(), at: "2026-03-18T00:00:00Z")
    #expect(last.subject.opening.outcome.rules.texts == ["H2-11", "H2-12"])
    #expect(late.subject.opening.outcome.term == .refused)
    #expect(late.subject.opening.outcome.rules.texts == ["H2-11"])
    let refusal = try last.refusal(.remedy(.choose(.remake)), at: "2026-03-17T23:59:59.999Z")
    #expect(refusal.reason == .aftercare(.evidenceMissing([.photo, .video])))
    try late.give(photo, by: Given.customer, at: "2026-03-18T00:00:00Z")
    let tooLate = try late.refusal(.remedy(.choose(.remake)), at: "2026-03-18T00:00:00Z")
    #expect(tooLate.reason == .aftercare(.nothingOwed(fault)), "a photo makes it no earlier")
    for kind in [EvidenceKind.photo, .video] {
      var proved = last
      let evidence = CaseCommand.inquiry(.giveEvidence(Evidence(kind, "vault:1")))
      try proved.give(evidence, by: Given.customer, at: "2026-03-17T23:59:59.999Z")
      let unverified = try proved.refusal(.remedy(.choose(.remake)), at: "2026-03-17T23:59:59.999Z")
      #expect(unverified.reason == .aftercare(.notVerified), "the evidence is enough")
    }
  }

  @Test func `H2-12 once verified the house pays the round trip of 30.00 and remakes, or refunds when it is back`()
    throws
  {
    let at = "2026-03-09T10:00:00Z"
    var run = try CaseRun(Complaint(.defect, what: "it broke"), on: try stock(), at: at)
    try run.give(photo, by: Given.customer, at: at)
    #expect(try run.refusal(.remedy(.choose(.remake)), at: at).reason == .aftercare(.notVerified))
    try run.give(.inquiry(.verify(isThere: true, finding: "a casting fault")), at: at)
    for remedy in [Remedy.remake, .replace] {
      var other = run
      try other.give(.remedy(.choose(remedy)), at: at)
      try other.give(try leg(.toHouse, "12", arrangedBy: .buyer), at: at)
      try other.give(try leg(.toClient, "18"), at: at)
      try other.give(.remedy(.perform(what: "another one")), at: at)
      #expect(other.subject.shipping(borneBy: .house).figure == "30.00")
      #expect(other.subject.borneByClient.figure == "0.00" && other.subject.refundGranted.figure == "0.00")
    }
    try run.give(.remedy(.choose(.refundOnReturn)), at: at)
    #expect(try run.refusal(.money(.grantRefund(items: [])), at: at).reason == .aftercare(.pieceNotBack))
    try run.give(.remedy(.receivePiece), at: at)
    try run.give(.money(.grantRefund(items: [])), at: at)
    #expect(run.subject.refundGranted.figure == "55.00")
    try run.giveBack("55", at: at)
    try run.give(.close(reason: "refunded"), at: at)
  }

  @Test func `H2-12 a fault that the house does not find entitles to nothing`() throws {
    let at = "2026-03-09T10:00:00Z"
    var run = try CaseRun(Complaint(.defect, what: "it broke"), on: try stock(), at: at)
    try run.give(photo, by: Given.customer, at: at)
    try run.give(.inquiry(.verify(isThere: false, finding: "it is whole")), at: at)
    #expect(try run.refusal(.remedy(.choose(.remake)), at: at).reason == .aftercare(.notConfirmed))
  }

  @Test func `H2-14 some similarity is no defect`() throws {
    let run = try CaseRun(
      Complaint(.likeness, what: "another has one like it"), on: try stock(), at: "2026-03-07T10:00:00Z")
    #expect(run.subject.opening.outcome.term == .refused)
    #expect(run.subject.opening.outcome.rules.texts == ["H2-14"])
  }
}
