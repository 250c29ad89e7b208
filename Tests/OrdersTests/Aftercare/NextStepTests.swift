import English
import HousePolicies
import Orders
import Quantities
import Testing

/// What comes next for an order: a gate, its money, or nothing.
@Suite struct NextStepTests {
  private let placed = "2026-03-02T10:00:00Z"

  @Test(arguments: [Stage.awaitingPayment, .confirmed, .inProduction, .shipped, .delivered])
  func `an order that goes on waits for a gate of its way`(stage: Stage) throws {
    let order = try Given.order("ason", .wholesale, total: "500", placed: placed, at: stage, received: placed)
    let policy = try Given.policy("ason")
    let awaited = try #require(order.awaited(under: policy))
    #expect(order.next(under: policy) == .gate(awaited))
    #expect(order.missing(for: awaited.gate) == awaited.missing)
  }

  @Test func `a cancelled order waits for no gate, but for its money to go back`() throws {
    var run = try OrderRun(try Given.order("ason", .wholesale, total: "500", placed: placed))
    try run.give(.request(.cancel(why: "moved", decision: nil)), by: Given.customer, at: "2026-03-02T17:00:00Z")
    #expect(run.order.awaited(under: run.policy) == nil)
    #expect(run.order.next(under: run.policy) == .money(.givingBack("425.00".usd)))
    #expect(Gate.Missing.givingBack("425.00".usd).sentence == "refund 425.00 USD")
    try run.payBack(at: "2026-03-03T10:00:00Z")
    #expect(run.order.awaited(under: run.policy) == nil && run.order.next(under: run.policy) == .cancelled)
  }

  @Test func `an expired order waits for nothing but to be closed`() throws {
    var run = try OrderRun(
      try Given.order("ten-dollar-customization", .customizedStock, total: "55", placed: placed, at: .awaitingPayment))
    let late = try Given.moment("2026-03-03T10:00:00.001Z")
    var order = run.order
    for entry in order.dueActions(under: run.policy, by: Given.clock, asOf: late) { order.apply(entry) }
    #expect(order.awaited(under: run.policy) == nil && order.next(under: run.policy) == .closing)
    run = try OrderRun(order)
    try run.give(.close, by: Given.specialist, at: "2026-03-04T10:00:00Z")
    #expect(run.order.next(under: run.policy) == .closed)
  }

  @Test func `an ended order with open money says so when it is closed too early`() throws {
    let order = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: placed, at: .awaitingPayment)
    var run = try OrderRun(order)
    let late = ReceivedMoney(amount: try Given.usd("55"), method: .paypal, reference: "late")
    try run.give(.money(.pay(late)), by: Given.specialist, at: "2026-03-03T10:00:00.001Z")
    #expect(run.order.next(under: run.policy) == .money(.givingBack("55.00".usd)))
    let refusal = try run.refusal(.close, by: Given.specialist, at: "2026-03-03T11:00:00Z")
    #expect(refusal.reason == .gateNotPassed(.balancePaid, missing: .givingBack("55.00".usd)))
  }
}
