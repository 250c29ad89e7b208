import HousePolicies
import Orders
import Quantities

/// Something that is due and is not done: by an order, a case or a client's account.
public struct DueItem: Sendable, Hashable {
  /// Whose it is.
  public enum Owner: Sendable, Hashable {
    /// An order.
    case order(OrderID)
    /// A case after the sale.
    case afterSalesCase(CaseID)
    /// A client's account.
    case account(AccountID)
  }

  /// What is due.
  public enum What: Sendable, Hashable {
    /// A promised step, a reply, the solution of a problem.
    case duty(Deadline.Duty)
    /// The first payment, of this amount where a price is accepted.
    case payment(Money?)
  }

  /// Whose it is.
  public let owner: Owner
  /// What is due.
  public let what: What
  /// What started the clock.
  public let clock: Deadline.Start
  /// When.
  public let startedAt: UTCInstant
  /// The day that the client is shown.
  public let shown: CalendarDate
  /// The last moment that counts.
  public let dueAt: UTCInstant
  /// Whether that has passed.
  public let isLate: Bool
  /// The rules behind it.
  public let rules: [RuleID]

  /// Takes a deadline; nil while its clock stands.
  public init?(_ deadline: Deadline, of owner: Owner, asOf: UTCInstant) {
    guard let last = deadline.last else { return nil }
    self.owner = owner
    what = .duty(deadline.duty)
    clock = deadline.startedBy
    startedAt = deadline.startedAt
    shown = deadline.shown
    dueAt = last
    isLate = deadline.isBroken(asOf: asOf)
    rules = deadline.rules
  }

  /// Takes the first payment that a window runs for.
  public init(_ payment: AwaitedPayment, of order: Order, under policy: HousePolicy, asOf: UTCInstant) {
    owner = .order(order.id)
    what = .payment(payment.amount)
    clock = .order(.submission)
    startedAt = order.openedAt
    shown = policy.calendar.date(of: payment.until)
    dueAt = payment.until
    isLate = payment.isLate(asOf: asOf)
    rules = payment.rules
  }
}

extension DueItem {
  /// What is due to an order: its first payment, then its promised steps.
  public static func items(of order: Order, under policy: HousePolicy, asOf: UTCInstant) -> [Self] {
    let payment = order.awaitedPayment(under: policy).map { Self($0, of: order, under: policy, asOf: asOf) }
    let steps = order.deadlines(under: policy).compactMap { Self($0, of: .order(order.id), asOf: asOf) }
    return (payment.map { [$0] } ?? []) + steps
  }

  /// What is due to a case.
  public static func items(of one: AfterSalesCase, under policy: HousePolicy, asOf: UTCInstant) -> [Self] {
    one.deadlines(under: policy).compactMap { Self($0, of: .afterSalesCase(one.id), asOf: asOf) }
  }

  /// What is due to a client's account.
  public static func items(of account: ClientAccount, under policy: HousePolicy, asOf: UTCInstant) -> [Self] {
    account.deadlines(under: policy).compactMap { Self($0, of: .account(account.id), asOf: asOf) }
  }

  /// The items in the order in which they fall due, then by name.
  public static func inOrder(_ items: [Self], onlyLate: Bool = false) -> [Self] {
    items.filter { !onlyLate || $0.isLate }.sorted { ($0.dueAt, $0.owner.name) < ($1.dueAt, $1.owner.name) }
  }
}

extension DueItem.Owner {
  /// The name of the order, the case or the account.
  public var name: String {
    switch self {
    case .order(let id): id.text
    case .afterSalesCase(let id): id.description
    case .account(let id): id.text
    }
  }
}

extension AwaitedPayment {
  /// Whether the window for it has passed.
  public func isLate(asOf moment: UTCInstant) -> Bool { moment > until }
}
