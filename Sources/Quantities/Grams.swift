/// An estimated weight in grams.
public struct Grams: Measure {
  /// The symbol of the unit.
  public static let symbol = "g"
  /// How many of the unit.
  public let value: Double
  /// Makes the quantity from a count of its unit.
  public init(_ value: Double) { self.value = value }
}
