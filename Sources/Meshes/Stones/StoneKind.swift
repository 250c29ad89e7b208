/// The kinds of cut that are told apart by a stone's outline and facets, under the names of the trade's table of cuts.
public enum StoneKind: String, CaseIterable, Sendable {
  /// A circle.
  case round
  /// An ellipse.
  case oval
  /// Round at one end, a point at the other.
  case pear
  /// A point at both ends.
  case marquise
  /// Four sharp corners, facets in chevrons.
  case princess
  /// Four sharp corners of a square, facets in steps.
  case square
  /// Four sharp corners of a rectangle or trapezoid, facets in steps.
  case baguette
  /// A rectangle with cut corners, facets in steps.
  case emerald
  /// A square with cut corners, facets in steps.
  case asscher
  /// A rectangle with cut corners, brilliant facets.
  case radiant
  /// A rectangle with round corners.
  case cushion
  /// A triangle with bowed sides.
  case trilliant
  /// A triangle with straight sides.
  case triangle
  /// Any other outline of many corners.
  case octagon
}
