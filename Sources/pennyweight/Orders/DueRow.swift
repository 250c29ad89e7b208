import English
import HousePolicies
import Orders
import Quantities

/// Something that is due and is not done: by an order, a case or a client's account.
struct DueRow: Encodable {
  /// Whose it is; of a case its order too.
  let order: OrderID?
  let `case`: CaseID?
  let account: AccountID?
  let step: String
  let clock: String
  let startedAt: UTCInstant
  let shown: CalendarDate
  let dueAt: UTCInstant
  let isLate: Bool
  let rules: [RuleID]

  /// Nil while the deadline's clock stands.
  init?(
    _ deadline: Deadline, order: OrderID? = nil, case id: CaseID? = nil, account: AccountID? = nil, asOf: UTCInstant
  ) {
    guard let last = deadline.last else { return nil }
    self.order = order ?? id?.order
    self.case = id
    self.account = account
    step = deadline.duty.words
    clock = deadline.startedBy.words
    startedAt = deadline.startedAt
    shown = deadline.shown
    dueAt = last
    isLate = deadline.isBroken(asOf: asOf)
    rules = deadline.rules
  }

  /// The first payment that a window runs for.
  init(_ payment: AwaitedPayment, of order: Order, under policy: HousePolicy, asOf: UTCInstant) {
    self.order = order.id
    self.case = nil
    account = nil
    step = "payment" + (payment.amount.map { " of \($0)" } ?? "")
    clock = ClockStart.submission.words
    startedAt = order.openedAt
    shown = policy.calendar.date(of: payment.until)
    dueAt = payment.until
    isLate = asOf > payment.until
    rules = payment.rules
  }

  /// The name of what it is due to.
  var name: String { account?.text ?? self.case?.description ?? order?.text ?? "" }

  /// The rows as a table.
  static func text(_ rows: [Self], _ style: Style) -> String {
    if rows.isEmpty { return "nothing is due\n" }
    var table = Table([
      .left("of"), .left("step"), .left("from"), .left("since"), .left("shown"), .left("breach after"), .left(""),
      .left("rules"),
    ])
    for row in rows {
      table.append([
        row.name, row.step, row.clock, row.startedAt.toTheMinute, "\(row.shown)", row.dueAt.toTheMinute,
        row.isLate ? "LATE" : "", row.rules.shown,
      ])
    }
    return table.text(style)
  }
}
