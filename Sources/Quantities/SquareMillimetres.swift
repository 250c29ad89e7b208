/// An area in square millimetres.
public struct SquareMillimetres: Measure {
  /// The symbol of the unit.
  public static let symbol = "mm²"
  /// How many of the unit.
  public let value: Double
  /// Makes the quantity from a count of its unit.
  public init(_ value: Double) { self.value = value }
}
