import HousePolicies
import Journals
import Orders
import Quantities

/// Something that is due and is not done, kept with its journal; nothing of it depends on the moment at which one looks.
public struct DueFacts: Sendable, Hashable, Codable {
  /// What is due.
  public enum What: Sendable, Hashable, Codable {
    /// A step, a reply or a solution that was promised, and what started its clock.
    case promise(Deadline.Duty, startedBy: Deadline.Start)
    /// A first payment that a window runs for; nil while no price is accepted.
    case payment(Money?)
  }

  /// Whose it is.
  public let owner: DueItem.Owner
  /// What is due.
  public let what: What
  /// Since when.
  public let startedAt: UTCInstant
  /// The day that the client was shown.
  public let shown: CalendarDate
  /// The last moment at which it is kept.
  public let last: UTCInstant
  /// The rules behind it.
  public let rules: [RuleID]

  /// Nil while the deadline's clock stands.
  init?(_ deadline: Deadline, of owner: DueItem.Owner) {
    guard let last = deadline.last else { return nil }
    self.owner = owner
    what = .promise(deadline.duty, startedBy: deadline.startedBy)
    startedAt = deadline.startedAt
    shown = deadline.shown
    self.last = last
    rules = deadline.rules
  }

  /// The first payment that a window runs for.
  init(_ payment: AwaitedPayment, of order: Order, under policy: HousePolicy) {
    owner = .order(order.id)
    what = .payment(payment.amount)
    startedAt = order.openedAt
    shown = policy.calendar.date(of: payment.until)
    last = payment.until
    rules = payment.rules
  }

  /// As a store keeps it.
  var entry: DueEntry { DueEntry(last: last, body: JSONForm.bytes(self)) }
}
