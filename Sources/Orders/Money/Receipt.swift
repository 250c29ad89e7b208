import HousePolicies
import Quantities

/// Money that came, or that was announced by a bank's voucher.
public struct Receipt: Sendable, Hashable, Codable {
  /// Its number within the order, from 1.
  public let number: Int
  /// How much.
  public let amount: Money
  /// How it came.
  public let method: PaymentMethod
  /// The bank's or the provider's reference; the evidence where staff record it.
  public let reference: String

  /// Makes a receipt.
  public init(number: Int, amount: Money, method: PaymentMethod, reference: String) {
    self.number = number
    self.amount = amount
    self.method = method
    self.reference = reference
  }
}
