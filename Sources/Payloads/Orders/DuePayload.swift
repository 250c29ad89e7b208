import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// Something that is due, as programs read it.
public struct DuePayload: Encodable {
  private let order: OrderID?
  private let `case`: CaseID?
  private let account: AccountID?
  private let step: String
  private let clock: String
  private let startedAt: UTCInstant
  private let shown: CalendarDate
  private let dueAt: UTCInstant
  private let isLate: Bool
  private let rules: [RuleID]

  /// Takes an item; one of a case names its order too.
  public init(_ item: DueItem) {
    switch item.owner {
    case .order(let id): (order, `case`, account) = (id, nil, nil)
    case .afterSalesCase(let id): (order, `case`, account) = (id.order, id, nil)
    case .account(let id): (order, `case`, account) = (nil, nil, id)
    }
    (step, clock) = (item.what.words, item.clock.words)
    (startedAt, shown, dueAt) = (item.startedAt, item.shown, item.dueAt)
    (isLate, rules) = (item.isLate, item.rules)
  }
}
