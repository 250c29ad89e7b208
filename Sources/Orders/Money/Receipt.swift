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
  /// When the money came, where that is before the moment at which it is entered.
  public let receivedAt: UTCInstant?

  /// Makes a receipt.
  public init(number: Int, amount: Money, method: PaymentMethod, reference: String, receivedAt: UTCInstant? = nil) {
    self.number = number
    self.amount = amount
    self.method = method
    self.reference = reference
    self.receivedAt = receivedAt
  }
}

/// A receipt and what became of it; pending is resolved once, posted may be returned once.
public struct ReceiptRecord: Sendable, Hashable {
  /// The receipt.
  public internal(set) var receipt: Receipt
  /// What became of it.
  public var state: State
  /// How it was posted, so that a return takes back just that.
  public var transfers: [Transfer]
  /// When the money came; nil while it has not.
  public var arrivedAt: UTCInstant?

  /// What may become of a receipt.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Announced, not yet there.
    case pending
    /// There.
    case posted
    /// Announced and never there, or there and taken back.
    case returned
  }
}

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
  /// When it came, where that is before it is entered; nil for money that comes as it is entered.
  public let receivedAt: UTCInstant?

  /// Makes a record.
  public init(
    amount: Money, method: PaymentMethod, reference: String, isThere: Bool = true, receivedAt: UTCInstant? = nil
  ) {
    self.amount = amount
    self.method = method
    self.reference = reference
    self.isThere = isThere
    self.receivedAt = receivedAt
  }
}

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
