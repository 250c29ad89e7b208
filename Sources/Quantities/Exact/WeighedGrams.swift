/// A weight in grams as a scale showed it or a house states it: an exact decimal.
public struct WeighedGrams: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// How many grams.
  public let value: ExactDecimal

  /// Makes a weight from a count of grams.
  public init(_ value: ExactDecimal) { self.value = value }

  /// Orders by weight.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// The weight with its unit, at least two places: `5.00 g`.
  public var description: String { value.text(atLeastPlaces: 2) + " g" }

  /// Reads the count of grams.
  public init(from decoder: any Decoder) throws { self.init(try ExactDecimal(from: decoder)) }

  /// Writes the count of grams.
  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension WeighedGrams {
  /// The places that the trade weighs metal to: 0.01 g.
  public static let tradePlaces = 2

  /// An estimated weight rounded to 0.01 g by a named rule, the one border from estimates into money; nil if not finite.
  public init?(_ estimated: Grams, by rule: RoundingRule) {
    guard let value = ExactDecimal(estimated.value, toPlaces: Self.tradePlaces, by: rule) else { return nil }
    self.init(value)
  }
}
