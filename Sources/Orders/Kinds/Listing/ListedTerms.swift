import Quantities
import Quoting

/// On what terms goods are offered at prices that stand.
public struct ListedTerms: Sendable, Hashable, Codable {
  /// The share that is paid first.
  public let firstShare: Percentage
  /// How an amount becomes whole minor units.
  public let rounding: RoundingRule
  /// What fixes the price.
  public let lock: PriceLock
  /// Charges for the order as a whole.
  public let charges: [OrderCharge]
  /// The tax on all of it.
  public let tax: TaxTerms
  /// Until when it may be accepted; nil where it does not end.
  public let validUntil: UTCInstant?

  /// Makes terms.
  public init(
    firstShare: Percentage, rounding: RoundingRule, lock: PriceLock, charges: [OrderCharge] = [], tax: TaxTerms,
    validUntil: UTCInstant?
  ) {
    self.firstShare = firstShare
    self.rounding = rounding
    self.lock = lock
    self.charges = charges
    self.tax = tax
    self.validUntil = validUntil
  }

  /// Takes the terms of a house's price book for a kind of order, offered at a moment.
  ///
  /// Its charges for an order belong to a piece; bulk and reorders have none of their own.
  public init(_ book: PriceBook, _ kind: OrderKind, asOf: UTCInstant) {
    self.init(
      firstShare: book.deposit.share(kind), rounding: book.rounding, lock: book.priceLock,
      charges: book.orderCharges, tax: book.tax, validUntil: asOf.adding(hours: book.validityHours))
  }
}
