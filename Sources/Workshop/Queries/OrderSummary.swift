import HousePolicies
import Orders
import Quantities

/// An order in one line of a list.
public struct OrderSummary: Sendable, Hashable {
  /// Its name.
  public let order: OrderID
  /// Whose rules it keeps.
  public let house: String
  /// Its kind.
  public let kind: OrderKind
  /// The client's name.
  public let client: String
  /// The price as it stands.
  public let price: Money
  /// What is still to be paid.
  public let outstanding: Money
  /// What comes next.
  public let next: NextStep
  /// The promised steps that are late.
  public let late: [PromisedStep]

  /// Sums an order up as it stands at a moment.
  init(_ facts: OrderFacts, asOf: UTCInstant) {
    (order, house, kind, client) = (facts.order, facts.house, facts.kind, facts.client)
    (price, outstanding, next) = (facts.price, facts.outstanding, facts.next)
    late = facts.late(asOf: asOf)
  }
}
