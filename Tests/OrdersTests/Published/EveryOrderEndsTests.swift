import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `Every order` {
  @Test func `that was lost and refunded ends with nothing owed`() throws {
    let order = try Given.order("made-to-order", total: "400", placed: "2026-03-01T10:00:00Z", at: .shipped)
    let at = "2026-03-20T10:00:00Z"
    var run = try OrderRun(order)
    let end = OrderCommand.request(.end(.lost, why: "DHL letter of 20 March", keeps: nil))
    #expect(try run.refusal(end, by: Given.specialist, at: at).reason == .aftercare(.caseFirst([.lost])))
    var lost = try CaseRun(Complaint(.lost, what: "it never came"), on: order, at: at)
    try lost.give(.inquiry(.concludeInvestigation(found: .lost, evidence: Evidence(.carrier, "DHL"))), at: at)
    try lost.give(.remedy(.choose(.refundInFull)), by: Given.customer, at: at)
    let back = Refund(amount: "400.00".usd, method: .bankTransfer, reference: "r", why: "lost")
    try lost.give(.money(.refund(back)), at: at)
    try lost.give(.close(reason: "refunded"), at: at)
    let moment = try Given.moment(at)
    for command in [end, .close] {
      let entries = try run.order.decide(
        command, by: Given.specialist, under: run.policy, asOf: moment, cases: [lost.subject])
      run.take(entries)
    }
    #expect(run.order.isClosed && run.order.due == "0.00".usd)
  }

  @Test func `that was refused at customs ends at a house that publishes nothing on its cost`() throws {
    var run = try OrderRun(
      Given.order("made-to-order", total: "400", placed: "2026-03-01T10:00:00Z", at: .shipped))
    let at = "2026-03-20T10:00:00Z"
    let cost = ReturnedCost(.customs, "45.00".usd)
    try run.give(.parcel(.recordRefusal(costs: [cost])), by: Given.specialist, at: at)
    #expect(run.order.charges.isEmpty)
    try run.give(
      .request(.end(.refusedParcel, why: "customs letter", keeps: nil)), by: Given.specialist, at: at)
    try run.give(.close, by: Given.specialist, at: at)
    #expect(run.order.isClosed)
  }

  @Test func `whose client never pays the rest is written off`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .balancePaid)
    #expect(bench.order.due.minorUnits > 0)
    try bench.give(.request(.end(.writtenOff, why: "no answer for a year", keeps: nil)))
    #expect(bench.order.due == "0.00".usd)
    try bench.give(.close)
  }

  /// The next command that brings an order to its end, whatever it has lived through.
  private func ending(_ order: Order, _ policy: HousePolicy, _ now: UTCInstant) throws -> Usual.Step {
    let staff = Workbench.specialist
    if let pending = order.receipts.first(where: { $0.state == .pending }) {
      return (.money(.returnPayment(number: pending.receipt.number, reason: "never came")), staff)
    }
    if order.ending == nil && order.milestones.delivered == nil {
      return (.request(.end(.writtenOff, why: "given up", keeps: nil)), staff)
    }
    if order.proposedSettlement != nil { return (.money(.consentToSettlement), Workbench.client) }
    if order.ending == nil, let awaited = order.awaited(under: policy), order.due.minorUnits >= 0 {
      return try Usual.step(to: awaited.gate, of: order, now)
    }
    if order.due.minorUnits > 0 { return (Usual.payment(order.due, order), staff) }
    if order.due.minorUnits < 0 {
      let back = Money(minorUnits: -order.due.minorUnits, order.currency)
      return (.money(.refund(Refund(amount: back, method: .bankTransfer, reference: "r", why: "due back"))), staff)
    }
    return (.close, staff)
  }

  @Test(arguments: Lived.all)
  func `can end from wherever it has come to, with nothing owed to anybody`(lived: Lived) throws {
    let policy = try Workbench.rules(of: lived.house)
    for seed in 1...UInt64(25) {
      var chance = Chance(seed: seed)
      var now = "03-02T09:00".moment
      let opening = try Workbench.opening(policy, lived.kind) { chance.intake(&$0, lived.kind) }
      let entries = try Order.open(opening, by: Workbench.client, under: policy, asOf: now)
      var order = try #require(Order(folding: entries))
      for _ in 0..<chance.one(of: [5, 20, 40, 60, 90]) where !order.isClosed {
        now = now.adding(milliseconds: chance.pause(lived.kind))
        let (command, actor) = try chance.command(for: order, under: policy, now)
        let granted = (try? order.decide(command, by: actor, under: policy, asOf: now)) ?? []
        for entry in granted { order.apply(entry) }
      }
      var steps = 0
      while !order.isClosed && steps < 30 {
        steps += 1
        for entry in order.dueActions(under: policy, by: Workbench.specialist, asOf: now) { order.apply(entry) }
        let (command, actor) = try ending(order, policy, now)
        for entry in try order.decide(command, by: actor, under: policy, asOf: now) { order.apply(entry) }
      }
      #expect(order.isClosed && order.due.minorUnits == 0 && order.ledger.sum == 0, "seed \(seed)")
    }
  }
}
