import HousePolicies
import Orders
import Quantities
import Workshop

/// The whole of an order, as programs read it.
public struct OrderViewPayload: Encodable {
  private let view: OrderView

  /// Takes an order at a moment.
  public init(_ view: OrderView) { self.view = view }

  private enum CodingKeys: String, CodingKey {
    case opening
    case standing
    case price
    case charged
    case credited
    case payment
    case received
    case refunded
    case next
    case ending
    case settlement
    case cases
    case entries
  }

  /// Writes what programs ask for.
  public func encode(to encoder: any Encoder) throws {
    let order = view.order
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(order.opening, forKey: .opening)
    try container.encode(OrderStanding(order), forKey: .standing)
    try container.encode(order.price, forKey: .price)
    try container.encode(order.charges, forKey: .charged)
    try container.encode(order.credits, forKey: .credited)
    try container.encodeIfPresent(view.payment, forKey: .payment)
    try container.encode(order.received, forKey: .received)
    try container.encode(order.refunded, forKey: .refunded)
    try container.encode(view.awaited?.gate, forKey: .next)
    try container.encode(order.ending, forKey: .ending)
    try container.encode(order.settlement, forKey: .settlement)
    try container.encode(view.cases.map(CaseStandingPayload.init), forKey: .cases)
    try container.encode(view.entries, forKey: .entries)
  }
}
