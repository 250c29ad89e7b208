/// A physical quantity held as a double in one fixed unit, so that no bare number crosses a border.
///
/// Estimated quantities use this; what a scale read is an exact decimal and does not.
public protocol Measure: Sendable, Hashable, Comparable, AdditiveArithmetic, CustomStringConvertible {
  /// The symbol of the unit that `value` counts, as it is printed: `mm³`, `g`.
  static var symbol: String { get }
  /// How many of the unit.
  var value: Double { get }
  /// Makes the quantity from a count of its unit.
  init(_ value: Double)
}

extension Measure {
  /// None of it.
  public static var zero: Self { Self(0) }

  /// The count and the symbol, for messages to people.
  public var description: String { "\(value) \(Self.symbol)" }

  /// Orders by size.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// The sum of two quantities of one kind.
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }

  /// The difference of two quantities of one kind.
  public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }

  /// The quantity taken `factor` times.
  public static func * (left: Self, factor: Double) -> Self { Self(left.value * factor) }

  /// How many times `right` goes into `left`.
  public static func / (left: Self, right: Self) -> Double { left.value / right.value }

  /// The same quantity without its sign.
  public var magnitude: Self { Self(value.magnitude) }
}
