import HousePolicies
import Quantities

/// Money given back, never more than was received.
public struct Refund: Sendable, Hashable, Codable {
  /// How much; more than zero.
  public let amount: Money
  /// How it went back.
  public let method: PaymentMethod
  /// The bank's or the provider's reference.
  public let reference: String
  /// Why.
  public let why: String

  /// Makes a refund.
  public init(amount: Money, method: PaymentMethod, reference: String, why: String) {
    self.amount = amount
    self.method = method
    self.reference = reference
    self.why = why
  }
}
