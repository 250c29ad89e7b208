import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `What a case costs and gives back` {
  private let at = "2026-03-09T10:00:00Z"

  private func leg(_ way: ShippingWay, _ cost: String, by payer: Duties.Payer = .house) -> CaseCommand {
    .remedy(.recordShipping(ShippingLeg(way, cost: cost.usd, arrangedBy: payer, tracking: "JD9")))
  }

  private func refund(_ amount: String, _ method: PaymentMethod) -> CaseCommand {
    .money(.refund(Refund(amount: amount.usd, method: method, reference: "B-2", why: "the case")))
  }

  /// A verified fault of a piece of 55.00 that was paid by PayPal, sent back by the buyer for 12.00.
  private func returned() throws -> CaseRun {
    let order = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-01T10:00:00Z", at: .delivered,
      received: "2026-03-06T10:00:00Z", method: .paypal)
    var run = try CaseRun(Complaint(.defect, what: "it broke"), on: order, at: at)
    try run.give(.inquiry(.giveEvidence(Evidence(.photo, "p.jpg"))), by: Given.customer, at: at)
    try run.give(.inquiry(.verify(isThere: true, finding: "a casting fault")), at: at)
    try run.give(.remedy(.choose(.refundOnReturn)), at: at)
    try run.give(leg(.toHouse, "12.00", by: .buyer), at: at)
    return run
  }

  @Test(arguments: [PaymentMethod.paypal, .bankTransfer])
  func `H2-12 the refund and the parcel that the buyer paid both go back`(method: PaymentMethod) throws {
    for parcelFirst in [false, true] {
      var run = try returned()
      if parcelFirst { try run.give(refund("12.00", method), at: at) }
      try run.give(.remedy(.receivePiece), at: at)
      try run.give(.money(.grantRefund(items: [])), at: at)
      #expect(run.subject.ledger.receivable == (parcelFirst ? "-55.00" : "-67.00").usd)
      let other = try run.refusal(refund("12.01", .visa), at: at)
      // What went back by PayPal counts against what came by it; by a bank it was the parcel's.
      let left = parcelFirst && method == .bankTransfer ? "0.00".usd : "12.00".usd
      #expect(other.reason == .aftercare(.notByOriginalMethod(.visa, left: left)))
      try run.give(refund("55.00", .paypal), at: at)
      if !parcelFirst { try run.give(refund("12.00", method), at: at) }
      _ = try run.refusal(refund("0.01", method), at: at)
      try run.give(.close(reason: "refunded"), at: at)
      run.replay()
    }
  }

  private func worn() throws -> CaseRun {
    let order = try Given.order(
      "made-to-order", total: "400", placed: "2026-03-01T10:00:00Z", at: .delivered, received: "2026-03-06T10:00:00Z")
    var run = try CaseRun(Complaint(.wear, what: "thin prongs"), on: order, at: "2030-01-01T10:00:00Z")
    try run.give(.remedy(.choose(.repair)), by: Given.customer, at: "2030-01-02T10:00:00Z")
    try run.give(.remedy(.tellCost(CaseCost(what: "repair", amount: "45.00".usd))), at: "2030-01-02T10:00:00Z")
    try run.give(.remedy(.answerCosts(accepted: true)), by: Given.customer, at: "2030-01-02T10:00:00Z")
    return run
  }

  @Test func `H4-15 a client who declines what more it costs owes nothing, and the case is closed`() throws {
    var run = try worn()
    let later = "2030-01-03T10:00:00Z"
    var silent = run
    try run.give(.remedy(.tellCost(CaseCost(what: "metal", amount: "21.00".usd))), at: later)
    try run.give(.remedy(.answerCosts(accepted: false)), by: Given.customer, at: later)
    #expect(run.subject.chosen == nil && run.subject.borneByClient.minorUnits == 0)
    #expect(run.subject.ledger.receivable.minorUnits == 0)
    var again = run
    try run.give(.close(reason: "the client keeps it as it is"), at: later)
    run.replay()
    try again.give(.remedy(.choose(.repair)), by: Given.customer, at: later)
    try again.give(.remedy(.tellCost(CaseCost(what: "repair", amount: "45.00".usd))), at: later)
    try again.give(.remedy(.answerCosts(accepted: true)), by: Given.customer, at: later)
    #expect(again.subject.borneByClient == "45.00".usd && again.subject.ledger.receivable == "45.00".usd)
    // What was accepted is withdrawn as well while nothing was done for it.
    try silent.give(.remedy(.answerCosts(accepted: false)), by: Given.customer, at: later)
    #expect(silent.subject.ledger.receivable.minorUnits == 0)
    try silent.give(.close(reason: "withdrawn"), at: later)
  }

  @Test func `H4-15 what was done stays owed when more of it is declined`() throws {
    var run = try worn()
    let later = "2030-01-03T10:00:00Z"
    try run.give(.remedy(.perform(what: "prongs built up")), at: later)
    try run.give(.remedy(.tellCost(CaseCost(what: "polish", amount: "9.00".usd))), at: later)
    try run.give(.remedy(.answerCosts(accepted: false)), by: Given.customer, at: later)
    #expect(run.subject.chosen != nil && run.subject.ledger.receivable == "45.00".usd)
    _ = try run.refusal(.remedy(.answerCosts(accepted: false)), by: Given.customer, at: later)
    run.replay()
  }

  @Test func `H1-15 the fee of a second resize is charged once, however often it is chosen`() throws {
    let order = try Given.order(
      "full-payment-bespoke", total: "2480", placed: "2026-03-01T10:00:00Z", at: .delivered,
      received: "2026-03-06T10:00:00Z")
    let wish = Complaint(.resize, what: "too tight", resize: ResizeWish(from: "6.5".decimal, to: "9".decimal))
    var run = try CaseRun(wish, on: order, at: at)
    for _ in 1...2 {
      try run.give(.remedy(.choose(.resize)), by: Given.customer, at: at)
      #expect(run.subject.ledger.receivable == "60.00".usd)
      try run.give(.remedy(.answerCosts(accepted: false)), by: Given.customer, at: at)
      #expect(run.subject.ledger.receivable.minorUnits == 0)
    }
    run.replay()
  }
}
