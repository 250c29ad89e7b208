import HousePolicies
import Orders
import Quantities

/// Something that is due and is not done: by an order, a case or a client's account.
public struct DueItem: Sendable, Hashable {
  /// Whose it is.
  public enum Owner: Sendable, Hashable, Codable {
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

  /// What is due as it stands at a moment.
  init(_ facts: DueFacts, asOf: UTCInstant) {
    owner = facts.owner
    switch facts.what {
    case .promise(let duty, let start): (what, clock) = (.duty(duty), start)
    case .payment(let amount): (what, clock) = (.payment(amount), .order(.submission))
    }
    (startedAt, shown, dueAt, rules) = (facts.startedAt, facts.shown, facts.last, facts.rules)
    isLate = asOf > facts.last
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
