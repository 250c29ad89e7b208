import HouseCalendar
import HousePolicies
import Orders
import Quantities
import Testing

/// Disputes of H3: when they may be opened, answered, and when they close by themselves.
@Suite struct DisputeTests {
  private func order(_ stage: Stage = .delivered, received: String? = "2026-03-02T08:00:00Z") throws -> Order {
    try Given.order(
      "ason", .wholesale, total: "530.40", placed: "2026-02-20T08:00:00Z", at: stage, received: received,
      method: .paypal)
  }

  private let missing = Complaint(.shortage, what: "three rings are missing")

  @Test func `H3-24 a dispute is opened once the receipt is confirmed and not earlier`() throws {
    for stage in [Stage.awaitingPayment, .confirmed, .inProduction, .shipped] {
      let order = try order(stage, received: nil)
      let policy = try Given.policy("ason")
      let at = try Given.moment("2026-03-02T08:00:00Z")
      for fault in [FaultKind.shortage, .lost, .addressWrongByHouse] {
        let complaint = Complaint(fault, what: "where is it?")
        let refusal = try #require(throws: OrderRefusal.self) {
          try AfterSalesCase.open(complaint, on: order, earlier: [], by: Given.customer, under: policy, asOf: at)
        }
        #expect(refusal.rules.texts == ["H3-24"])
      }
    }
    #expect(try !CaseRun(missing, on: order(), at: "2026-03-02T08:00:00Z").subject.isClosed)
  }

  @Test func `H3-25 the house replies within 48 working hours: Friday 10:00 is Tuesday 10:00`() throws {
    var run = try CaseRun(missing, on: try order(), at: "2026-03-06T10:00:00Z")
    let last = try Given.moment("2026-03-10T10:00:00Z")
    #expect(run.subject.deadlines(under: run.policy).map(\.breach) == [last])
    #expect(run.subject.breaches(under: run.policy, asOf: last).isEmpty)
    let late = run.subject.breaches(under: run.policy, asOf: last.adding(milliseconds: 1))
    #expect(late.map(\.rules.texts) == [["H3-25"]])
    try run.give(.reply(words: "we look into it"), at: "2026-03-10T09:00:00Z")
    #expect(run.subject.deadlines(under: run.policy).isEmpty)
    try run.give(.respond(words: "please do"), by: Given.customer, at: "2026-03-11T10:00:00Z")
    #expect(run.subject.deadlines(under: run.policy).map(\.breach) == [try Given.moment("2026-03-13T10:00:00Z")])
  }

  @Test func `H3-25 a pause moves the reply by as long as it lasts`() throws {
    let run = try CaseRun(missing, on: try order(), at: "2026-03-03T10:00:00Z")
    let (from, to) = (try Given.moment("2026-03-03T12:00:00Z"), try Given.moment("2026-03-03T15:00:00Z"))
    let pause = try #require(Pause(from: from, to: to))
    let moved = run.subject.deadlines(under: run.policy, pauses: [pause]).first
    #expect(moved?.breach == (try Given.moment("2026-03-05T13:00:00Z")))
  }

  @Test func `H3-26 a dispute without a response closes by itself 7 days after the reply, once`() throws {
    var run = try CaseRun(missing, on: try order(), at: "2026-03-02T09:00:00Z")
    try run.give(.reply(words: "we sent all"), at: "2026-03-02T10:00:00Z")
    for early in ["2026-03-02T10:00:00Z", "2026-03-09T09:59:59.999Z", "2026-03-09T10:00:00Z"] {
      try run.tick(at: early)
      #expect(!run.subject.isClosed)
    }
    var answered = run
    try answered.give(.respond(words: "it is not there"), by: Given.customer, at: "2026-03-09T10:00:00Z")
    try answered.tick(at: "2026-03-20T10:00:00Z")
    #expect(!answered.subject.isClosed, "a response at that instant wins")
    let late = try run.refusal(.respond(words: "it is not there"), by: Given.customer, at: "2026-03-09T10:00:00.001Z")
    #expect(late.rules.texts == ["H3-26"])
    try run.tick(at: "2026-03-09T10:00:00.001Z")
    #expect(run.subject.isClosed)
    let written = run.written
    try run.tick(at: "2026-03-20T10:00:00Z")
    #expect(run.written == written, "the clock acts once")
    let ends = written.compactMap { if case .closedByItself(let end) = $0.event { end } else { nil } }
    #expect(ends == [try Given.moment("2026-03-09T10:00:00Z")])
    run.replay()
  }

  @Test func `H3-27 a shortage and its shipping go back by the original method: 15.70`() throws {
    var run = try CaseRun(missing, on: try order(), at: "2026-03-20T09:00:00Z")
    let at = "2026-03-20T10:00:00Z"
    try run.give(.remedy(.choose(.refundOfItems)), by: Given.customer, at: at)
    let items = [
      RefundItem(what: "three rings", amount: try Given.usd("12.60")),
      RefundItem(what: "their shipping", amount: try Given.usd("3.10")),
    ]
    try run.give(.money(.grantRefund(items: items)), at: at)
    #expect(run.subject.refundGranted.figure == "15.70")
    let byBank = Refund(amount: try Given.usd("15.70"), method: .bankTransfer, reference: "B", why: "shortage")
    let refusal = try run.refusal(.money(.refund(byBank)), at: at)
    #expect(refusal.reason == .aftercare(.notByOriginalMethod(.bankTransfer, left: try Given.usd("0"))))
    try run.giveBack("15.70", by: .paypal, at: at)
    try run.give(.close(reason: "refunded"), at: at)
    #expect(run.subject.ledger.receivable.figure == "0.00")
  }

  @Test(arguments: [(FaultKind.damaged, "8.40"), (.wrongByHouse, "25.20")])
  func `H3-27 what is damaged, or of the wrong style or colour, goes back by the original method`(
    fault: FaultKind, figure: String
  ) throws {
    let at = "2026-03-09T23:59:59.999Z"
    var run = try CaseRun(Complaint(fault, what: "two are bent, six are silver"), on: try order(), at: at)
    try run.give(.remedy(.choose(.refundOfItems)), by: Given.customer, at: at)
    try run.give(.money(.grantRefund(items: [RefundItem(what: "rings", amount: try Given.usd(figure))])), at: at)
    #expect(run.subject.refundGranted.figure == figure)
    let byCard = Refund(amount: try Given.usd(figure), method: .visa, reference: "V", why: "damaged")
    let refusal = try run.refusal(.money(.refund(byCard)), at: at)
    #expect(refusal.reason == .aftercare(.notByOriginalMethod(.visa, left: try Given.usd("0"))))
    let parcel = CaseCommand.remedy(.recordShipping(ShippingLeg(.toHouse, cost: try Given.usd("9"), tracking: "P")))
    #expect(try run.refusal(parcel, at: at).reason == .aftercare(.noParcel(.toHouse, .refundOfItems)))
    try run.giveBack(figure, by: .paypal, at: at)
    try run.give(.close(reason: "refunded"), at: at)
    #expect(run.subject.refunded.figure == figure)
  }

  @Test func `H3-27 refunds of several cases never exceed what was paid`() throws {
    let order = try order()
    var first = try CaseRun(missing, on: order, at: "2026-03-20T09:00:00Z")
    let at = "2026-03-20T10:00:00Z"
    func granting(_ figure: String) throws -> CaseCommand {
      .money(.grantRefund(items: [RefundItem(what: "rings", amount: try Given.usd(figure))]))
    }
    try first.give(.remedy(.choose(.refundOfItems)), by: Given.customer, at: at)
    _ = try first.refusal(try granting("530.41"), at: at)
    try first.give(try granting("500"), at: at)
    try first.giveBack("500", by: .paypal, at: at)
    try first.give(.close(reason: "done"), at: at)
    var second = try CaseRun(missing, on: order, earlier: [first.subject], at: at)
    #expect(second.subject.opening.held.figure == "30.40")
    try second.give(.remedy(.choose(.refundOfItems)), by: Given.customer, at: at)
    _ = try second.refusal(try granting("30.41"), at: at)
    try second.give(try granting("30.40"), at: at)
  }

  @Test(arguments: [
    (FaultKind.damaged, "2026-03-09T23:59:59.999Z", "2026-03-10T00:00:00Z"),
    (.defect, "2026-03-09T23:59:59.999Z", "2026-03-10T00:00:00Z"),
    (.wrongByHouse, "2026-03-09T23:59:59.999Z", "2026-03-10T00:00:00Z"),
  ])
  func `H3-28 damaged, defective or wrong goods are told within 7 days of signing`(
    fault: FaultKind, last: String, late: String
  ) throws {
    let complaint = Complaint(fault, what: "look")
    let inTime = try CaseRun(complaint, on: try order(), at: last)
    #expect(inTime.subject.opening.outcome.rules.texts == ["H3-27", "H3-28"])
    let after = try CaseRun(complaint, on: try order(), at: late)
    #expect(after.subject.opening.outcome.term == .refused)
    #expect(after.subject.opening.outcome.rules.texts == ["H3-28"])
  }
}
