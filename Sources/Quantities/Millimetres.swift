/// A length in millimetres, the unit of jewelry CAD.
public struct Millimetres: Measure {
  /// The symbol of the unit.
  public static let symbol = "mm"
  /// How many of the unit.
  public let value: Double
  /// Makes the quantity from a count of its unit.
  public init(_ value: Double) { self.value = value }
}
