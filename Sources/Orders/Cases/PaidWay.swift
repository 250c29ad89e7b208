import HousePolicies
import Quantities

/// How much came by a way of paying.
public struct PaidWay: Sendable, Hashable, Codable {
  /// The way.
  public let method: PaymentMethod
  /// How much of it is left.
  public let amount: Money
}
