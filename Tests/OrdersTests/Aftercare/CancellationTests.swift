import HousePolicies
import Orders
import Quantities
import Testing

/// Cancellations and refunds before the client has the piece.
@Suite struct CancellationTests {
  private func wholesale(_ total: String, at stage: Stage = .confirmed) throws -> Order {
    try Given.order("ason", .wholesale, total: total, placed: "2026-03-02T08:00:00Z", at: stage)
  }

  private let cancel = OrderCommand.request(.cancel(why: "not needed", decision: nil))
  private let refund = OrderCommand.request(.refund(why: "not needed", decision: nil))

  @Test func `H3-05 a pending payment is cancelled by the advisor free of charge, at 80 hours too`() throws {
    var run = try OrderRun(try wholesale("500", at: .awaitingPayment))
    let byClient = try run.refusal(cancel, by: Given.customer, at: "2026-03-05T16:00:00Z")
    #expect(byClient.reason == .aftercare(.staffOnly(.cancel)))
    #expect(byClient.rules.texts == ["H3-05"])
    try run.give(cancel, by: Given.specialist, at: "2026-03-05T16:00:00Z")
    let end = try #require(run.order.cancellation)
    #expect(end.keeps.figure == "0.00")
    #expect(end.givesBack.figure == "0.00")
    #expect(run.order.stage == .cancelled)
    #expect(run.order.due.figure == "0.00")
  }

  @Test(arguments: [
    ("2026-03-02T08:00:00Z", "0.00", "500.00", "H3-06"),
    ("2026-03-02T14:00:00Z", "0.00", "500.00", "H3-06"),
    ("2026-03-02T14:00:00.001Z", "75.00", "425.00", "H3-07"),
    ("2026-03-05T08:00:00Z", "75.00", "425.00", "H3-07"),
  ])
  func `H3-06 and H3-07 up to 6 hours are free, from there to 72 hours 15 % of the entire order is kept`(
    at moment: String, keeps: String, givesBack: String, rule: String
  ) throws {
    for stage in [Stage.confirmed, .inProduction] {
      var run = try OrderRun(try wholesale("500", at: stage))
      try run.give(cancel, by: Given.customer, at: moment)
      let end = try #require(run.order.cancellation)
      #expect(end.keeps.figure == keeps)
      #expect(end.givesBack.figure == givesBack)
      #expect(run.written.first?.rules.texts == [rule])
      #expect(run.order.due.minorUnits == -end.givesBack.minorUnits)
      try run.payBack(at: moment)
      #expect(run.order.due.figure == "0.00")
      #expect(run.order.ledger.held == end.keeps)
      #expect(-run.order.ledger.balance(.revenue) == end.keeps.minorUnits)
      #expect(run.order.ledger.deposits.figure == "0.00")
    }
  }

  @Test func `H3-07 the 15 % of 333.33 are 50.00 and the rest is 283.33, never a second percentage`() throws {
    let order = try wholesale("333.33")
    let policy = try Given.policy("ason")
    let verdict = order.verdict(.cancel, under: policy, asOf: try Given.moment("2026-03-03T08:00:00Z"))
    #expect(verdict.keeps.figure == "50.00")
    #expect(verdict.givesBack.figure == "283.33")
  }

  @Test func `H3-07 shipping that was charged and paid counts into the entire order`() throws {
    var order = try wholesale("476")
    let (charge, receipt) = (
      Charge(what: "shipping", amount: try Given.usd("24"), paidFirst: false),
      Receipt(number: 2, amount: try Given.usd("24"), method: .bankTransfer, reference: "R-2")
    )
    let at = try Given.moment("2026-03-02T09:00:00Z")
    let charged = [Transfer(debit: .receivable, credit: .revenue, charge.amount)]
    let paid = [Transfer(debit: .cash, credit: .receivable, charge.amount)]
    order.apply(
      OrderEntry(.money(.charged(charge: charge, transfers: charged)), at: at, by: Given.specialist, under: []))
    order.apply(
      OrderEntry(.money(.paymentPosted(receipt: receipt, transfers: paid)), at: at, by: Given.specialist, under: []))
    var run = try OrderRun(order)
    try run.give(cancel, by: Given.customer, at: "2026-03-03T08:00:00Z")
    #expect(run.order.cancellation?.keeps.figure == "75.00")
    #expect(run.order.cancellation?.givesBack.figure == "425.00")
    try run.payBack(at: "2026-03-03T08:00:00Z")
    #expect(run.order.ledger.receivable.figure == "0.00")
  }

  @Test func `H3-08 after 72 hours there is no cancellation and no refund, and the order goes on`() throws {
    var run = try OrderRun(try wholesale("500"))
    for command in [cancel, refund] {
      let refusal = try run.refusal(command, by: Given.customer, at: "2026-03-05T08:00:00.001Z")
      #expect(refusal.rules.texts == ["H3-08"])
    }
    let verdict = run.order.verdict(.refund, under: run.policy, asOf: try Given.moment("2026-03-05T08:00:00.001Z"))
    #expect(verdict.outcome == .refused)
    #expect(verdict.givesBack.figure == "0.00")
    try run.give(.note(text: "it goes on"), by: Given.specialist, at: "2026-03-05T08:00:00.001Z")
    #expect(run.order.stage == .confirmed)
  }

  @Test(arguments: [
    ("2026-03-03T14:59:59.999Z", "400.00", ["H4-01"]), ("2026-03-03T15:00:00Z", "0.00", ["H4-01", "H4-02"]),
    ("2026-03-03T15:00:00.001Z", "0.00", ["H4-01", "H4-02"]),
  ])
  func `H4-01 work owns its starting instant: all goes back before it and nothing from it on`(
    at moment: String, givesBack: String, rules: [String]
  ) throws {
    let order = try Given.order("made-to-order", total: "400", placed: "2026-03-02T15:00:00Z")
    let policy = try Given.policy("made-to-order")
    for request in [StageRequest.cancel, .refund] {
      let verdict = order.verdict(request, under: policy, asOf: try Given.moment(moment))
      #expect(verdict.givesBack.figure == givesBack)
      #expect(verdict.rules.texts == rules)
    }
  }

  @Test func `H4-01 a refund in time ends the order, and nothing but the money going back follows`() throws {
    var run = try OrderRun(try Given.order("made-to-order", total: "400", placed: "2026-03-02T15:00:00Z"))
    let last = "2026-03-03T14:59:59.999Z"
    try run.give(refund, by: Given.customer, at: last)
    #expect(run.order.cancellation?.ground == .refunded)
    let commands: [OrderCommand] = [
      cancel, .work(.startProduction),
      .money(.charge([Charge(what: "more", amount: try Given.usd("1"), paidFirst: false)])),
    ]
    for command in commands {
      #expect(try run.refusal(command, by: Given.specialist, at: last).reason == .aftercare(.cancelled))
    }
    let tooMuch = Refund(amount: try Given.usd("400.01"), method: .bankTransfer, reference: "B", why: "all")
    let refusal = try run.refusal(.money(.refund(tooMuch)), by: Given.specialist, at: last)
    #expect(refusal.reason == .moreThanReceived(tooMuch.amount, refundable: try Given.usd("400")))
    try run.payBack(at: last)
    #expect(run.order.refunded.figure == "400.00")
    let again = Refund(amount: try Given.usd("0.01"), method: .bankTransfer, reference: "B", why: "more")
    _ = try run.refusal(.money(.refund(again)), by: Given.specialist, at: last)
  }

  @Test func `H4-01 and H4-02 work starts one day after the order and not a millisecond earlier`() throws {
    var order = try Given.order("made-to-order", total: "400", placed: "2026-03-02T15:00:00Z")
    let confirmed = OrderEvent.intake(.detailsConfirmed)
    order.apply(OrderEntry(confirmed, at: order.openedAt, by: Given.specialist, under: []))
    var run = try OrderRun(order)
    let (start, begins) = (OrderCommand.work(.startProduction), "2026-03-03T15:00:00Z")
    for early in ["2026-03-02T15:00:00Z", "2026-03-03T14:59:59.999Z"] {
      let refusal = try run.refusal(start, by: Given.specialist, at: early)
      #expect(refusal.reason == .workWaits(until: try Given.moment(begins)))
      #expect(refusal.rules.texts == ["H4-01"])
      var undone = run
      try undone.give(refund, by: Given.customer, at: early)
      #expect(undone.order.cancellation?.givesBack.figure == "400.00")
    }
    try run.give(start, by: Given.specialist, at: begins)
    #expect(run.written.first?.rules.texts == ["H4-01"])
    let refusal = try run.refusal(refund, by: Given.customer, at: begins)
    #expect(refusal.rules.texts == ["H4-02"])
    #expect(run.order.ledger.held.figure == "400.00")
  }

  @Test(arguments: [Stage.inProduction, .shipped])
  func `H4-02 in production or shipped nothing goes back`(stage: Stage) throws {
    let run = try OrderRun(try Given.order("made-to-order", total: "400", placed: "2026-03-02T15:00:00Z", at: stage))
    for command in [cancel, refund] {
      let refusal = try run.refusal(command, by: Given.customer, at: "2026-03-02T15:00:00Z")
      #expect(refusal.rules.texts == ["H4-02"])
    }
    let verdict = run.order.verdict(.refund, under: run.policy, asOf: try Given.moment("2026-03-02T16:00:00Z"))
    #expect(verdict.givesBack.figure == "0.00")
  }
}
