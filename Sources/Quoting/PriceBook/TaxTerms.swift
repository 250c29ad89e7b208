import Quantities

/// The tax on an order.
public struct TaxTerms: Sendable, Hashable, Codable {
  /// Its name on the document: `VAT`.
  public let name: String
  /// Of everything before it.
  public let rate: Percentage

  /// Makes terms.
  public init(name: String, rate: Percentage) {
    self.name = name
    self.rate = rate
  }
}

extension TaxTerms {
  /// The numbers whose product the tax on a sum is.
  func basis(_ name: FactorName, _ sum: Money) -> [QuoteFactor] {
    [
      QuoteFactor(name, .times, sum.amount, "\(sum.currency)"),
      QuoteFactor(.named(self.name), .percent, rate.hundredths, "%"),
    ]
  }

  /// The line of tax on the lines before it.
  public func line(on subtotal: Money, rounded rule: RoundingRule) throws(MoneyError) -> QuoteLine {
    try QuoteLine(
      id: "tax", group: .tax, what: name, basis: basis(.subtotal, subtotal), currency: subtotal.currency,
      rounding: rule, count: 1, scope: .order, followsRealWeight: false)
  }

  /// The tax on a sum, rounded once.
  func due(on sum: Money, rounded rule: RoundingRule) throws(MoneyError) -> Money {
    guard let exact = try? ExactRatio.product(basis(.subtotal, sum).map(\.ratio)) else {
      throw .tooLarge(sum.currency)
    }
    return try Money(exact, sum.currency, rounded: rule)
  }
}
