/// Why two amounts cannot be reckoned with each other.
public enum MoneyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Amounts of two currencies; convert one by a rate with its date first.
  case mixedCurrencies(Currency, Currency)
  /// The amount does not fit in 63 bits of minor units.
  case tooLarge(Currency)
  /// The amount has more decimals than its currency.
  case notWholeMinorUnits(String, Currency)

  /// What is wrong and what to do, for people.
  public var description: String {
    switch self {
    case .mixedCurrencies(let left, let right):
      "\(left) and \(right) do not add; give an exchange rate with its date"
    case .tooLarge(let currency): "the amount in \(currency) is too large; check the size of its inputs"
    case .notWholeMinorUnits(let text, let currency):
      "\(text) is no amount of \(currency), which has \(currency.exponent) decimals"
    }
  }
}
