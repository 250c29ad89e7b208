import HousePolicies
import Orders
import Quantities
import Testing

/// When a case and an order may end, played against the published texts.
@Suite struct `A case` {
  private let at = "2026-03-09T10:00:00Z"

  private func verified() throws -> CaseRun {
    let order = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-01T10:00:00Z", at: .delivered,
      received: "2026-03-06T10:00:00Z")
    var run = try CaseRun(Complaint(.defect, what: "it broke"), on: order, at: at)
    try run.give(.inquiry(.giveEvidence(Evidence(.photo, "p.jpg"))), by: Given.customer, at: at)
    try run.give(.inquiry(.verify(isThere: true, finding: "a casting fault")), at: at)
    return run
  }

  private func leg(_ way: ShippingWay, _ cost: String, _ tracking: String) throws -> CaseCommand {
    .remedy(.recordShipping(ShippingLeg(way, cost: try Given.usd(cost), tracking: tracking)))
  }

  private func undone(_ run: CaseRun) throws -> AftercareReason.UndoneRemedy? {
    if case .aftercare(.remedyNotDone(let undone)) = try run.refusal(.close(reason: "done"), at: at).reason {
      return undone
    }
    return nil
  }

  @Test func `of a refund on return closes once the 55.00 went back`() throws {
    var run = try verified()
    #expect(try undone(run) == .notChosen([.remake, .replace, .refundOnReturn]))
    try run.give(.remedy(.choose(.refundOnReturn)), at: at)
    #expect(try undone(run) == .notGranted(.refundOnReturn, awaitsPiece: true))
    try run.give(.remedy(.receivePiece), at: at)
    #expect(try undone(run) == .notGranted(.refundOnReturn, awaitsPiece: false))
    try run.give(.money(.grantRefund(items: [])), at: at)
    let owed = try run.refusal(.close(reason: "done"), at: at)
    #expect(owed.reason == .aftercare(.owedToClient("55.00".usd)))
    let back = Refund(amount: "55.00".usd, method: .bankTransfer, reference: "r", why: "defect")
    try run.give(.money(.refund(back)), at: at)
    try run.give(.close(reason: "refunded"), at: at)
  }

  @Test func `of a remake closes once it is made, and the piece is not kept`() throws {
    var run = try verified()
    try run.give(.remedy(.choose(.remake)), at: at)
    #expect(try undone(run) == .notPerformed(.remake))
    try run.give(leg(.toHouse, "12", "JD1"), at: at)
    try run.give(.remedy(.receivePiece), at: at)
    try run.give(.remedy(.perform(what: "made again")), at: at)
    #expect(try undone(run) == .notSentBack)
    try run.give(leg(.toClient, "18", "JD2"), at: at)
    try run.give(.close(reason: "remade"), at: at)
  }

  @Test func `closes undone by the client's waiver alone`() throws {
    var run = try verified()
    #expect(try undone(run) != nil)
    let told = Actor(.accountSpecialist, "Ines Roth", clientEvidence: "e-mail of 9 March")
    try run.give(.close(reason: "the client keeps it as it is"), by: told, at: at)
    #expect(run.written.last { $0.event.name == "closed" }?.by.clientEvidence == "e-mail of 9 March")
  }

  @Test func `charges a parcel once, however its number is typed`() throws {
    var run = try verified()
    try run.give(.remedy(.choose(.remake)), at: at)
    try run.give(leg(.toHouse, "12", "JD 014-6"), at: at)
    let again = try run.refusal(leg(.toHouse, "12", "jd0146"), at: at)
    #expect(again.reason == .alreadyDone(.parcelRecorded("jd0146")))
    #expect(run.subject.shipping(borneBy: .house) == "12.00".usd)
  }

  @Test func `sends the piece back after the client's no to a paid repair`() throws {
    let order = try Given.order(
      "made-to-order", total: "400", placed: "2026-03-01T10:00:00Z", at: .delivered, received: "2026-03-06T10:00:00Z")
    var run = try CaseRun(Complaint(.wear, what: "thin prongs"), on: order, at: at)
    try run.give(.remedy(.choose(.repair)), by: Given.customer, at: at)
    try run.give(leg(.toHouse, "18", "JD1"), at: at)
    try run.give(.remedy(.receivePiece), at: at)
    try run.give(.remedy(.tellCost(CaseCost(what: "repair", amount: "45.00".usd))), at: at)
    try run.give(.remedy(.answerCosts(accepted: false)), by: Given.customer, at: at)
    let paid = ReceivedMoney(amount: "18.00".usd, method: .bankTransfer, reference: "R-1")
    try run.give(.money(.pay(paid)), at: at)
    #expect(try undone(run) == .notSentBack)
    try run.give(leg(.toClient, "18", "JD2"), at: at)
    #expect(run.subject.ledger.receivable == "18.00".usd)
    try run.give(.money(.pay(paid)), at: at)
    try run.give(.close(reason: "sent back as it was"), at: at)
  }

  @Test func `about a resize is refused for the style, with the reason`() throws {
    let order = try Given.order(
      "full-payment-bespoke", total: "400", placed: "2026-03-01T10:00:00Z", at: .delivered,
      received: "2026-03-06T10:00:00Z")
    let wish = ResizeWish(from: try Given.decimal("6.5"), to: try Given.decimal("7"))
    var run = try CaseRun(Complaint(.resize, what: "too tight", resize: wish), on: order, at: at)
    let no = CaseDecision(remedies: [], reason: "an eternity band cannot be cut")
    try run.give(.inquiry(.decide(no)), at: at)
    let refusal = try run.refusal(.remedy(.choose(.resize)), by: Given.customer, at: at)
    #expect(refusal.reason == .aftercare(.nothingOwed(.resize)) && refusal.rules.texts == ["H1-14"])
    try run.give(.close(reason: "told"), at: at)
  }

  @Test(arguments: [FaultKind.defect, .damaged, .wrongByHouse], [Remedy.refundOnReturn, .replace])
  func `for quality at H1 is granted by its exception, and the client chooses`(fault: FaultKind, remedy: Remedy) throws
  {
    let order = try Given.order(
      "full-payment-bespoke", total: "400", placed: "2026-03-01T10:00:00Z", at: .delivered,
      received: "2026-03-06T10:00:00Z")
    var run = try CaseRun(Complaint(fault, what: "a loose stone"), on: order, at: at)
    #expect(run.subject.opening.outcome.rules.texts == ["H1-08"])
    try run.give(.inquiry(.verify(isThere: true, finding: "loose")), at: at)
    try run.give(.remedy(.choose(remedy)), by: Given.customer, at: at)
    #expect(run.subject.chosen?.remedy == remedy)
  }

  @Test func `of a resize beyond the free one rests on the rule, its figure on no rule`() throws {
    let order = try Given.order(
      "full-payment-bespoke", total: "400", placed: "2026-03-01T10:00:00Z", at: .delivered,
      received: "2026-03-06T10:00:00Z")
    let wish = ResizeWish(from: try Given.decimal("6.5"), to: try Given.decimal("9"))
    let run = try CaseRun(Complaint(.resize, what: "too tight", resize: wish), on: order, at: at)
    #expect(run.subject.opening.outcome.rules.texts == ["H1-15", "unpublished"])
  }
}
