import HousePolicies
import Quantities

/// Money as it is recorded; the order gives it a number.
public struct ReceivedMoney: Sendable, Hashable, Codable {
  /// How much.
  public let amount: Money
  /// How it came.
  public let method: PaymentMethod
  /// The bank's or the provider's reference.
  public let reference: String
  /// Whether it is there, or only announced by a voucher.
  public let isThere: Bool

  /// Makes a record.
  public init(amount: Money, method: PaymentMethod, reference: String, isThere: Bool = true) {
    self.amount = amount
    self.method = method
    self.reference = reference
    self.isThere = isThere
  }
}
