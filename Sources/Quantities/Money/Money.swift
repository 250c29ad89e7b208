/// An amount in whole minor units of its currency; nothing binary ever touches it.
public struct Money: Sendable, Hashable {
  /// Whole minor units: cents, yen, fils; negative for a credit.
  public let minorUnits: Int64
  /// The currency.
  public let currency: Currency

  /// Makes an amount from minor units.
  public init(minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Nothing, in a currency.
  public static func zero(_ currency: Currency) -> Self { Self(minorUnits: 0, currency) }

  /// An exact figure in major units, rounded once to minor units by a named rule.
  public init(_ exact: ExactRatio, _ currency: Currency, rounded rule: RoundingRule) throws(MoneyError) {
    guard let minor = try? exact * ExactRatio(powerOfTen(currency.exponent), 1),
      let units = Int64(exactly: minor.rounded(by: rule))
    else { throw .tooLarge(currency) }
    self.init(minorUnits: units, currency)
  }

  /// A decimal in major units that must be whole minor units: 12.5 USD is 12.50, 12.505 USD is refused.
  public init(exactly amount: ExactDecimal, _ currency: Currency) throws(MoneyError) {
    let unit = powerOfTen(ExactDecimal.places - currency.exponent)
    guard amount.billionths.isMultiple(of: unit) else { throw .notWholeMinorUnits("\(amount)", currency) }
    guard let units = Int64(exactly: amount.billionths / unit) else { throw .tooLarge(currency) }
    self.init(minorUnits: units, currency)
  }
}

extension Money {
  /// The amount in major units.
  public var amount: ExactDecimal {
    ExactDecimal(billionths: Int128(minorUnits) * powerOfTen(ExactDecimal.places - currency.exponent))
  }

  /// The figure with all of its currency's decimals and no code: `1247.17`.
  public var figure: String { amount.text(atLeastPlaces: currency.exponent) }
}

extension Money: CustomStringConvertible {
  /// The figure and the code: `1247.17 USD`.
  public var description: String { "\(figure) \(currency)" }
}

extension Money: Codable {
  private enum CodingKeys: String, CodingKey {
    case amount
    case currency
  }

  /// Reads amount and currency.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      exactly: container.decode(ExactDecimal.self, forKey: .amount),
      container.decode(Currency.self, forKey: .currency))
  }

  /// Writes the figure as a string with all decimals, and the currency.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(figure, forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
