/// A fraction of two whole numbers in lowest terms: what a line of a quote is before its one rounding.
public struct ExactRatio: Sendable, Hashable {
  /// Above the line.
  public let numerator: Int128
  /// Below the line, positive.
  public let denominator: Int128

  /// Makes a fraction and brings it to lowest terms.
  /// - Precondition: `denominator > 0`.
  public init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator > 0, "a denominator is positive: \(denominator)")
    let common = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int128(common)
    self.denominator = denominator / Int128(common)
  }

  /// A decimal as a fraction.
  public init(_ decimal: ExactDecimal) { self.init(decimal.billionths, ExactDecimal.one.billionths) }

  /// A whole number as a fraction.
  public init(_ whole: Int) { self.init(Int128(whole), 1) }

  /// One.
  public static let one = Self(1)

  /// One over this.
  /// - Precondition: positive.
  public var reciprocal: Self {
    precondition(numerator > 0, "only a positive fraction is turned over here")
    return Self(denominator, numerator)
  }

  /// The exact product; crosswise reduction first keeps the numbers as small as they can be.
  public static func * (left: Self, right: Self) throws(ExactOverflow) -> Self {
    let first = Self(left.numerator, right.denominator)
    let second = Self(right.numerator, left.denominator)
    let (above, tooHigh) = first.numerator.multipliedReportingOverflow(by: second.numerator)
    let (below, tooLow) = first.denominator.multipliedReportingOverflow(by: second.denominator)
    if tooHigh || tooLow { throw ExactOverflow() }
    return Self(above, below)
  }

  /// The exact sum, over the least common denominator.
  public static func + (left: Self, right: Self) throws(ExactOverflow) -> Self {
    let common = Int128(greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
    let (first, over1) = left.numerator.multipliedReportingOverflow(by: right.denominator / common)
    let (second, over2) = right.numerator.multipliedReportingOverflow(by: left.denominator / common)
    let (above, over3) = first.addingReportingOverflow(second)
    let (below, over4) = left.denominator.multipliedReportingOverflow(by: right.denominator / common)
    if over1 || over2 || over3 || over4 { throw ExactOverflow() }
    return Self(above, below)
  }

  /// The exact product of all.
  public static func product(_ factors: some Sequence<Self>) throws(ExactOverflow) -> Self {
    var product = one
    for factor in factors { product = try product * factor }
    return product
  }

  /// The nearest whole number by a named rule.
  public func rounded(by rule: RoundingRule) -> Int128 { rule.quotient(numerator, denominator) }

  /// The nearest decimal of `places` places by a named rule, for showing a rate.
  /// - Precondition: `places` between 0 and 9.
  public func decimal(toPlaces places: Int, by rule: RoundingRule) throws(ExactOverflow) -> ExactDecimal {
    let count = try (self * Self(powerOfTen(places), 1)).rounded(by: rule)
    let (billionths, over) = count.multipliedReportingOverflow(by: powerOfTen(ExactDecimal.places - places))
    if over { throw ExactOverflow() }
    return ExactDecimal(billionths: billionths)
  }
}

/// Euclid takes so many steps at most for two numbers of 128 bits: one for each Fibonacci number below 2¹²⁸ (Lamé), and
/// one that puts the larger first.
let mostEuclidSteps = 187

/// The greatest number that divides both; the other where one is zero.
func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (larger, smaller) = (left, right)
  for _ in 0..<mostEuclidSteps {
    if smaller == 0 { return larger }
    (larger, smaller) = (smaller, larger % smaller)
  }
  precondition(smaller == 0, "Euclid's steps are bounded")
  return larger
}
