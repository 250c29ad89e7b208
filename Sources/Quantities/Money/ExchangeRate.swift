/// What one unit of a currency was worth in another at a stated time, by a stated source.
public struct ExchangeRate: Sendable, Hashable, Codable {
  /// The currency that is converted.
  public let from: Currency
  /// The currency that it becomes.
  public let to: Currency
  /// Units of `to` for one unit of `from`, positive.
  public let rate: ExactDecimal
  /// When the rate held.
  public let time: UTCInstant
  /// Who published it.
  public let source: String

  /// Makes a rate; nil unless it is positive and between two currencies.
  public init?(from: Currency, to: Currency, rate: ExactDecimal, time: UTCInstant, source: String) {
    guard rate > .zero, from != to else { return nil }
    self.from = from
    self.to = to
    self.rate = rate
    self.time = time
    self.source = source
  }

  /// An amount converted and rounded once by a named rule.
  public func convert(_ money: Money, rounded rule: RoundingRule) throws(MoneyError) -> Money {
    guard money.currency == from else { throw .mixedCurrencies(money.currency, from) }
    guard let exact = try? ExactRatio(money.amount) * ExactRatio(rate) else { throw .tooLarge(to) }
    return try Money(exact, to, rounded: rule)
  }
}
