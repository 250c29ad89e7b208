/// A density in grams per cubic centimetre, as the trade tabulates it.
public struct GramsPerCubicCentimetre: Measure {
  /// The symbol of the unit.
  public static let symbol = "g/cm³"
  /// How many of the unit.
  public let value: Double
  /// Makes the quantity from a count of its unit.
  public init(_ value: Double) { self.value = value }
}

extension GramsPerCubicCentimetre {
  /// The weight of a volume of this density; 1 cm³ is 1000 mm³.
  public static func * (density: Self, volume: CubicMillimetres) -> Grams {
    Grams(density.value * volume.value / 1000)
  }
}
