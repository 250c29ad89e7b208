import Quantities

extension MoneyError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .mixedCurrencies(let left, let right):
      "\(left) and \(right) cannot be added; give an exchange rate with its date"
    case .tooLarge(let currency): "the amount in \(currency) is too large; check the size of its inputs"
    case .notWholeMinorUnits(let text, let currency):
      "\(text) is no amount of \(currency), which has \(currency.exponent) decimals"
    }
  }
}

extension ExactOverflow: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String { "the figure is too large to be computed exactly; check the size of its inputs" }
}
