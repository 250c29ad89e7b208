/// How money comes.
public enum PaymentMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// A bank transfer.
  case bankTransfer = "bank-transfer"
  /// PayPal.
  case paypal
  /// A Visa card.
  case visa
  /// A MasterCard.
  case mastercard
  /// A JCB card.
  case jcb
  /// An American Express card.
  case amex
  /// Cash.
  case cash
  /// From the client's prepaid deposit with the house.
  case prepaidDeposit = "prepaid-deposit"
}
