import Quantities

/// A place of a piece that is thinner than its limit.
public struct ThinPlace: Sendable, Hashable {
  /// Whether it is like a wall or like a prong.
  public let kind: SectionKind
  /// How thin it is: less than a twentieth of the place is thinner.
  public let thickness: Millimetres
  /// Where it is as thin as that: in the middle of the metal, in millimetres of the drawing.
  public let place: SIMD3<Double>
  /// How much surface is thinner than the limit there, both sides of it.
  public let area: SquareMillimetres
}
