/// A gem's weight in carats of 0.2 g.
public struct Carats: Measure {
  /// The symbol of the unit.
  public static let symbol = "ct"
  /// How many of the unit.
  public let value: Double
  /// Makes the quantity from a count of its unit.
  public init(_ value: Double) { self.value = value }
}

extension Carats {
  /// Grams in a carat: the metric carat of 1907, 200 mg exactly.
  public static let gramsPerCarat = 0.2

  /// The same weight in grams.
  public var grams: Grams { Grams(value * Self.gramsPerCarat) }
}
