import Orders
import Quantities

/// What one order of a batch came to.
public struct SettledOrder: Sendable, Hashable, Codable {
  /// Which.
  public let order: OrderID
  /// The final price, or the one that awaits the client's consent.
  public let settlement: Settlement
  /// Whether it awaits consent.
  public let awaitsConsent: Bool
  /// What is due after it; below zero, what is to be given back.
  public let due: Money
}
