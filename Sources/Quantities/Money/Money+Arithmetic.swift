extension Money {
  /// The exact sum of two amounts of one currency.
  public static func + (left: Self, right: Self) throws(MoneyError) -> Self {
    try left.combined(right) { $0.addingReportingOverflow($1) }
  }

  /// The exact difference of two amounts of one currency.
  public static func - (left: Self, right: Self) throws(MoneyError) -> Self {
    try left.combined(right) { $0.subtractingReportingOverflow($1) }
  }

  /// The amount a whole number of times.
  public static func * (left: Self, times: Int) throws(MoneyError) -> Self {
    let (units, over) = left.minorUnits.multipliedReportingOverflow(by: Int64(times))
    if over { throw .tooLarge(left.currency) }
    return Self(minorUnits: units, left.currency)
  }

  /// The sum of amounts, zero in `currency` if there are none.
  public static func sum(_ amounts: some Sequence<Self>, in currency: Currency) throws(MoneyError) -> Self {
    var sum = zero(currency)
    for amount in amounts { sum = try sum + amount }
    return sum
  }

  /// A share of the amount, rounded once.
  public func portion(_ share: Percentage, rounded rule: RoundingRule) throws(MoneyError) -> Self {
    guard let exact = try? ExactRatio(amount) * share.share else { throw .tooLarge(currency) }
    return try Self(exact, currency, rounded: rule)
  }

  private func combined(
    _ other: Self, _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) throws(MoneyError) -> Self {
    guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
    let (units, over) = operation(minorUnits, other.minorUnits)
    if over { throw .tooLarge(currency) }
    return Self(minorUnits: units, currency)
  }
}
