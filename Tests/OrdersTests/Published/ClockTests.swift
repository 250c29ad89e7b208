import HousePolicies
import Orders
import Quantities
import Testing

/// Clocks of the houses' windows, played against the published texts.
@Suite struct `A window of the house` {
  @Test func `of Ason runs from the placed cart, not from the opened order`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "5.00", wanted: 100), at: "03-05T10:00".moment)
    try desk.pay("500.00")
    let cancel = OrderCommand.request(.cancel(why: "not needed", decision: nil))
    for (moment, keeps) in [
      ("03-05T11:00", "0.00"), ("03-05T16:00", "0.00"), ("03-05T16:00:00.001", "75.00"), ("03-08T10:00", "75.00"),
    ] {
      let verdict = desk.order.verdict(.cancel, under: desk.policy, asOf: moment.moment)
      #expect(verdict.keeps == keeps.usd, "\(moment)")
    }
    let late = try desk.refusal(cancel, by: Desk.client, at: "03-08T10:00".moment.after)
    #expect(late.rests(on: "H3-08"))
    try desk.give(cancel, by: Desk.client, at: "03-05T11:00".moment)
    #expect(desk.order.due == "-500.00".usd)
  }

  @Test func `of H4 is a full day from the accepted quote, and work waits for it`() throws {
    var bench = try Workbench("made-to-order", at: "03-01T10:00")
    try bench.walk(to: .quoteAccepted)
    try bench.give(.price(.issueQuote(offer: Usual.offer(bench.order), reason: "first")))
    bench.now = "03-02T15:00".moment
    try bench.walk(to: .produced)
    let last = "03-03T15:00".moment.before
    #expect(bench.order.verdict(.refund, under: bench.policy, asOf: last).givesBack == bench.order.ledger.held)
    #expect(bench.order.verdict(.refund, under: bench.policy, asOf: "03-03T15:00".moment).givesBack == "0".usd)
    let start = OrderCommand.work(.startProduction)
    #expect(try bench.refusal(start, at: last).reason == .workWaits(until: "03-03T15:00".moment))
    try bench.give(start, at: "03-03T15:00".moment)
  }

  @Test(arguments: [
    ("03-09T10:00", "03-09T10:01", "03-12"), ("03-05T10:00", "03-06T11:00", "03-13"),
  ])
  func `of H2 costs a pause what it lasted`(from: String, to: String, end: String) throws {
    var desk = try Desk.customized(at: "03-05T08:00".moment)
    try desk.pay("55.00", at: "03-05T09:00".moment)
    try desk.give(.clock(.pause(reason: .clientUnreachable, words: "no answer")), at: from.moment)
    try desk.give(.clock(.resume), at: to.moment)
    #expect(desk.order.deadlines(under: desk.policy).map(\.breach) == [end.end])
  }
}

/// H2: all fees within 24 hours of submission.
@Suite struct `A client who paid in time` {
  private func submitted() throws -> Desk {
    try Desk(.customizedStock, under: rules(of: "ten-dollar-customization"), at: "03-06T18:00".moment) {
      $0.remarks = "in rose, with a star"
    }
  }

  private func quote(_ desk: inout Desk, at moment: UTCInstant) throws {
    try desk.give(.intake(.confirmDetails(grantingMetal: nil)), at: moment)
    let offer = try Desk.listed(["45.00"], of: "ten-dollar-customization", asOf: moment)
    try desk.give(.price(.issueQuote(offer: offer, reason: "")))
    try desk.give(.price(.acceptQuote(number: 1)), by: Desk.client)
  }

  @Test func `on Friday evening does not expire by Monday, whatever is quoted when`() throws {
    var desk = try submitted()
    try desk.pay("55.00", at: "03-06T18:05".moment)
    let monday = "03-09T09:00".moment
    #expect(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: monday).isEmpty)
    try quote(&desk, at: monday)
    #expect(desk.order.ending == nil && desk.order.lockedOffer == 1)
    #expect(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: "12-31T00:00".moment).isEmpty)
  }

  @Test func `too little expires once it is quoted, and the message says what is held`() throws {
    var desk = try submitted()
    try desk.pay("20.00", at: "03-06T18:05".moment)
    try quote(&desk, at: "03-07T09:00".moment)
    let due = desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: "03-07T18:00".moment.after)
    #expect(due.map(\.event.name) == ["ended", "message"])
    guard case .message(let message)? = due.last?.event else { throw Missing() }
    #expect(message.facts.contains(MessageFact(.givesBack, "20.00 USD")))
  }

  @Test func `and whose money is entered late is not expired`() throws {
    var desk = try Desk.customized(at: "03-02T09:00".moment)
    let late = ReceivedMoney(
      amount: "55.00".usd, method: .bankTransfer, reference: "SWIFT 1", receivedAt: "03-03T08:00".moment)
    #expect(throws: OrderRefusal.self) {
      try desk.order.decide(.money(.pay(late)), by: Desk.client, under: desk.policy, asOf: "03-04T01:00".moment)
    }
    let granted = try desk.give(.money(.pay(late)), at: "03-04T01:00".moment)
    #expect(!granted.map(\.event.name).contains("ended") && desk.order.ending == nil)
    #expect(desk.order.receipts.first?.arrivedAt == "03-03T08:00".moment)
  }

  @Test func `stands again after a tick, by an entry of its own`() throws {
    var desk = try Desk.customized(at: "03-02T09:00".moment)
    desk.take(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: "03-03T10:00".moment))
    #expect(desk.order.ending != nil)
    let late = ReceivedMoney(
      amount: "55.00".usd, method: .bankTransfer, reference: "SWIFT 1", receivedAt: "03-03T08:00".moment)
    let granted = try desk.give(.money(.pay(late)), at: "03-04T01:00".moment)
    #expect(granted.map(\.event.name).prefix(2) == ["money.payment-posted", "request.reinstated"])
    #expect(desk.order.ending == nil && desk.order.price == "55.00".usd)
    #expect(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: "12-31T00:00".moment).isEmpty)
  }

  @Test(arguments: ["03-03T09:00:00.001", "03-02T08:59", "03-04T01:00:00.001"])
  func `is one whose money came by the last moment, after the opening and not after now`(received: String) throws {
    var desk = try Desk.customized(at: "03-02T09:00".moment)
    desk.take(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: "03-03T10:00".moment))
    let money = ReceivedMoney(
      amount: "55.00".usd, method: .bankTransfer, reference: "SWIFT 1", receivedAt: received.moment)
    desk.now = "03-04T01:00".moment
    if received == "03-03T09:00:00.001" {
      try desk.give(.money(.pay(money)))
      #expect(desk.order.ending != nil && desk.order.due == "-55.00".usd)
    } else {
      #expect(try desk.refusal(.money(.pay(money))).reason == .invalid(.receivedAt(received.moment)))
    }
  }

  @Test func `waits for a specialist where the money already went back`() throws {
    var desk = try Desk.customized(at: "03-02T09:00".moment)
    try desk.pay("20.00", at: "03-02T12:00".moment)
    desk.take(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: "03-03T10:00".moment))
    let back = Refund(amount: "20.00".usd, method: .bankTransfer, reference: "r", why: "expired")
    try desk.give(.money(.refund(back)), at: "03-03T11:00".moment)
    let late = ReceivedMoney(
      amount: "55.00".usd, method: .bankTransfer, reference: "SWIFT 1", receivedAt: "03-03T08:00".moment)
    try desk.give(.money(.pay(late)), at: "03-04T01:00".moment)
    #expect(desk.order.ending != nil && desk.order.due == "-55.00".usd)
    try desk.give(.request(.reinstate(why: "the bank was late")))
    #expect(desk.order.ending == nil && desk.order.outstanding == "0.00".usd)
  }

  private struct Missing: Error {}
}
