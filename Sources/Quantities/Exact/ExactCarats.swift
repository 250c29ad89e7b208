/// A gem's weight in carats as an exact decimal: as given, by a chart, or by a formula carried to 10⁻⁹ ct.
public struct ExactCarats: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// How many carats.
  public let value: ExactDecimal

  /// Makes a weight from a count of carats.
  public init(_ value: ExactDecimal) { self.value = value }

  /// Orders by weight.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// The sum of two.
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }

  /// The weight of a number of equal stones.
  public static func * (left: Self, count: Int) -> Self { Self(left.value * count) }

  /// The weight as it is shown, to 0.001 ct: `0.029 ct`; sums are made before.
  public var description: String { value.rounded(toPlaces: 3, by: .halfUp).text(atLeastPlaces: 3) + " ct" }

  /// Reads the count of carats.
  public init(from decoder: any Decoder) throws { self.init(try ExactDecimal(from: decoder)) }

  /// Writes the count of carats.
  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
