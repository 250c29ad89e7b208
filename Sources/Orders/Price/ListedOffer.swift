import HousePolicies
import Quantities
import Quoting

/// So many pieces at a price that stands: from a list, or told with a sample.
public struct ListedGoods: Sendable, Hashable, Codable {
  /// The item's number.
  public let item: String
  /// What it is, for people.
  public let name: String
  /// What one costs.
  public let each: Money
  /// How many.
  public let count: Int

  /// The name of its line in an offer.
  var lineID: String { "goods.\(item)" }

  /// Makes goods.
  public init(item: String, name: String, each: Money, count: Int) {
    self.item = item
    self.name = name
    self.each = each
    self.count = count
  }
}

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
  /// The edition of the house's prices that they are of, where the workshop keeps it.
  public let priceEdition: String?
  /// The share of the goods that insuring them costs; nil where nothing is told of it.
  public let insurance: Percentage?

  enum CodingKeys: String, CodingKey {
    case firstShare, rounding, lock, charges, tax, validUntil, priceEdition, insurance
  }

  /// Makes terms.
  public init(
    firstShare: Percentage, rounding: RoundingRule, lock: PriceLock, charges: [OrderCharge] = [], tax: TaxTerms,
    validUntil: UTCInstant?, priceEdition: String? = nil, insurance: Percentage? = nil
  ) {
    self.insurance = insurance
    self.firstShare = firstShare
    self.rounding = rounding
    self.lock = lock
    self.charges = charges
    self.tax = tax
    self.validUntil = validUntil
    self.priceEdition = priceEdition
  }

  /// Takes the terms of a house's price book for a kind of order, offered at a moment.
  ///
  /// Its charges for an order belong to a piece; bulk and reorders have none of their own.
  public init(_ book: PriceBook, _ kind: QuoteKind, asOf: UTCInstant, priceEdition: String? = nil) {
    self.init(
      firstShare: book.deposit.share(kind), rounding: book.rounding, lock: book.priceLock,
      charges: book.orderCharges, tax: book.tax, validUntil: asOf.adding(hours: book.validityHours),
      priceEdition: priceEdition, insurance: book.insurance.rate == .zero ? nil : book.insurance.rate)
  }
}

extension PriceOffer {
  /// Offers goods at prices that stand; nothing of it is weighed again.
  ///
  /// - Parameters:
  ///   - listed: the goods, each a line.
  ///   - goods: what they count as, where a sample fee may be credited.
  ///   - credit: the sample fee that is credited; nothing by default.
  ///   - shipping: the cost of sending, where it is told with the price.
  ///   - terms: the share paid first, the charges for the order, the tax, the end.
  ///   - currency: the order's currency.
  /// - Throws: where a sum is too large, or an amount of another currency.
  public init(
    listed: [ListedGoods], goods: OfferedGoods? = nil, crediting credit: Money? = nil, shipping: Money? = nil,
    on terms: ListedTerms, in currency: Currency
  ) throws(MoneyError) {
    var lines: [QuoteLine] = []
    for item in listed {
      lines.append(
        try Self.line(item.lineID, .goods, item.name, item.each, item.count, .piece, terms.rounding))
    }
    for (index, charge) in terms.charges.enumerated() {
      let amount = try Money(ExactRatio(charge.amount), currency, rounded: terms.rounding)
      lines.append(
        try Self.line("order-charge.\(index + 1)", .orderCharge, charge.name, amount, 1, .order, terms.rounding))
    }
    if let credit, credit.minorUnits != 0 {
      let less = Money(minorUnits: -credit.minorUnits, credit.currency)
      lines.append(
        try Self.line("sample-credit", .sampleCredit, JournalWords.sampleFeeCredited, less, 1, .order, terms.rounding))
    }
    if let shipping {
      lines.append(try Self.line("shipping", .shipping, "shipping", shipping, 1, .order, terms.rounding))
    }
    if terms.tax.rate != .zero {
      let subtotal = try Money.sum(lines.map(\.amount), in: currency)
      lines.append(try terms.tax.line(on: subtotal, rounded: terms.rounding))
    }
    let total = try Money.sum(lines.map(\.amount), in: currency)
    try self.init(
      lines: lines, firstPayment: total.split(first: terms.firstShare, rounded: terms.rounding).first,
      pieces: listed.reduce(0) { $0 + $1.count }, weights: [], basis: .quotedPrice, lock: terms.lock,
      validUntil: terms.validUntil, goods: goods, priceEdition: terms.priceEdition, insurance: terms.insurance)
  }

  private static func line(
    _ id: String, _ group: QuoteLine.Group, _ what: String, _ each: Money, _ count: Int, _ scope: QuoteLine.Scope,
    _ rounding: RoundingRule
  ) throws(MoneyError) -> QuoteLine {
    try QuoteLine(
      id: id, group: group, what: what,
      basis: [QuoteFactor("price", .times, each.amount, "\(each.currency)/\(scope.rawValue)")],
      currency: each.currency, rounding: rounding, count: count, scope: scope, followsRealWeight: false)
  }
}

extension OrderKind {
  /// What is quoted of it first: what its price book charges before the work.
  public var quoted: QuoteKind {
    switch self {
    case .bespoke, .customizedStock: .piece
    case .sampleThenBulk: .sample
    case .reorder: .reorder
    case .wholesale: .bulk
    }
  }
}
