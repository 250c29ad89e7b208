/// A share by weight, exact in hundredths of a percent, as compositions are published.
public struct WeightShare: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Hundredths of a percent: 58.43 % is 5843.
  public let hundredthsOfPercent: Int

  /// Makes a share.
  /// - Precondition: not negative.
  public init(hundredthsOfPercent: Int) {
    precondition(hundredthsOfPercent >= 0, "a share of \(hundredthsOfPercent)/10 000")
    self.hundredthsOfPercent = hundredthsOfPercent
  }

  /// The share as a double, 1 for all of it.
  public var value: Double { Double(hundredthsOfPercent) / 10_000 }

  /// The percentage without trailing zeros: `58.43`, `75`.
  public var description: String {
    let (whole, rest) = hundredthsOfPercent.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return "\(whole)" }
    if rest.isMultiple(of: 10) { return "\(whole).\(rest / 10)" }
    return rest < 10 ? "\(whole).0\(rest)" : "\(whole).\(rest)"
  }

  /// Orders by size.
  public static func < (left: Self, right: Self) -> Bool { left.hundredthsOfPercent < right.hundredthsOfPercent }
}
