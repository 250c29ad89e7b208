/// A decimal number without rounding, held to nine places: rates, percentages, grams as weighed.
///
/// Nine places hold every constant of the trade exactly (the troy ounce has seven) and nothing binary ever touches it.
/// A number with more places, or more than twelve digits before the point, is refused when it is read.
public struct ExactDecimal: Sendable, Hashable {
  /// The number times 10⁹, whole.
  public let billionths: Int128

  /// Makes the number from a count of 10⁻⁹.
  public init(billionths: Int128) { self.billionths = billionths }

  /// Makes a whole number.
  public init(_ whole: Int) { self.init(billionths: Int128(whole) * Self.one.billionths) }

  /// Nothing.
  public static let zero = Self(billionths: 0)
  /// One.
  public static let one = Self(billionths: 1_000_000_000)
  /// How many places are held.
  public static let places = 9
}

extension ExactDecimal: Comparable {
  /// Orders by size.
  public static func < (left: Self, right: Self) -> Bool { left.billionths < right.billionths }
}

extension ExactDecimal {
  /// The exact sum.
  public static func + (left: Self, right: Self) -> Self { Self(billionths: left.billionths + right.billionths) }

  /// The exact difference.
  public static func - (left: Self, right: Self) -> Self { Self(billionths: left.billionths - right.billionths) }

  /// The number taken a whole number of times, exact.
  public static func * (left: Self, times: Int) -> Self { Self(billionths: left.billionths * Int128(times)) }

  /// The same number with `places` decimals, rounded by a named rule.
  /// - Precondition: `places` between 0 and 9.
  public func rounded(toPlaces places: Int, by rule: RoundingRule) -> Self {
    let unit = powerOfTen(Self.places - places)
    return Self(billionths: rule.quotient(billionths, unit) * unit)
  }
}

/// 10 to a small whole power.
/// - Precondition: `exponent` between 0 and 18.
func powerOfTen(_ exponent: Int) -> Int128 {
  precondition((0...18).contains(exponent), "power of ten outside 0…18: \(exponent)")
  return (0..<exponent).reduce(1) { power, _ in power * 10 }
}
