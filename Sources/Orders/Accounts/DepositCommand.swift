import HousePolicies
import Quantities

/// What may be asked of a prepaid deposit by itself; orders take from it by `Order.payFromDeposit`.
public enum DepositCommand: Sendable, Hashable, Codable {
  /// Record money that came.
  case receive(amount: Money, method: PaymentMethod, reference: String)
  /// Record money that went back to the client.
  case payOut(amount: Money, method: PaymentMethod, reference: String, why: String)
}
