import HouseCalendar
import Quantities

/// How a house is paid.
public struct PaymentTerms: Sendable, Hashable, Codable {
  /// The ways that it takes money.
  public let methods: Ruled<[PaymentMethod]>
  /// How long after submission everything asked for first must be paid, nil for ever; later money is given back.
  public let window: Ruled<TimeWindow>?
  /// What the client has to know before money beyond the fees is taken; empty for nothing.
  public let depositNeeds: Ruled<[DepositNeed]>
  /// Whether agreed instalments count as paid in full, a missed one included.
  public let instalmentsCountAsPaid: Ruled<Bool>
  /// Whether a bank's voucher lets preparation begin before the money has come.
  public let voucherStartsPreparation: Ruled<Bool>

  /// Makes terms.
  public init(
    methods: Ruled<[PaymentMethod]>, window: Ruled<TimeWindow>?,
    depositNeeds: Ruled<[DepositNeed]> = Ruled([], under: [.unpublished]), instalmentsCountAsPaid: Ruled<Bool>,
    voucherStartsPreparation: Ruled<Bool>
  ) {
    self.methods = methods
    self.window = window
    self.depositNeeds = depositNeeds
    self.instalmentsCountAsPaid = instalmentsCountAsPaid
    self.voucherStartsPreparation = voucherStartsPreparation
  }
}

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

/// What a client has to know before a house takes a deposit.
public enum DepositNeed: String, Sendable, Hashable, Codable, CaseIterable {
  /// A quote that is still valid.
  case liveQuote = "live-quote"
  /// How long the making takes.
  case productionTime = "production-time"
}
