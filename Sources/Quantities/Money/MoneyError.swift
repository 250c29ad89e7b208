/// Why two amounts cannot be calculated with each other.
public enum MoneyError: Error, Sendable, Hashable {
  /// Amounts of two currencies; convert one by a rate with its date first.
  case mixedCurrencies(Currency, Currency)
  /// The amount does not fit in 63 bits of minor units.
  case tooLarge(Currency)
  /// The amount has more decimals than its currency.
  case notWholeMinorUnits(String, Currency)
}
