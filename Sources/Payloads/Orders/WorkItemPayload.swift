import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// An order or a case in the worklist, as programs read it.
public struct WorkItemPayload: Encodable {
  private let order: OrderID?
  private let `case`: CaseID?
  private let client: String
  private let specialist: String?
  private let mover: Mover
  private let next: String
  private let since: UTCInstant
  private let days: Int
  private let isLate: Bool
  private let undecided: [StageRequest]
  private let asks: Money?
  private let givesBack: Money?

  /// Takes an item; one of a case names its order too.
  public init(_ item: WorkItem) {
    switch item.owner {
    case .order(let id): (order, `case`) = (id, nil)
    case .afterSalesCase(let id): (order, `case`) = (id.order, id)
    case .account: (order, `case`) = (nil, nil)
    }
    (client, specialist, mover, next) = (item.client, item.specialist, item.mover, item.step.words)
    (since, days, isLate) = (item.since, item.days, item.isLate)
    (undecided, asks, givesBack) = (item.undecided, item.asks, item.givesBack)
  }
}
