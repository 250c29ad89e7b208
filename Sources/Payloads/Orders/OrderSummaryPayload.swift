import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// An order in a list, as programs read it.
public struct OrderSummaryPayload: Encodable {
  private let order: OrderID
  private let house: String
  private let kind: OrderKind
  private let client: String
  private let price: Money
  private let outstanding: Money
  private let next: String
  private let late: [PromisedStep]

  /// Takes an order in one line.
  public init(_ summary: OrderSummary) {
    (order, house, kind, client) = (summary.order, summary.house, summary.kind, summary.client)
    (price, outstanding) = (summary.price, summary.outstanding)
    next = summary.next.shortWords
    late = summary.late
  }
}
