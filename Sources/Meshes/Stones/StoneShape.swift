import Quantities

/// A shell that has the shape of a cut stone: one table, a crown, a thin girdle and a pavilion to a point or a keel.
public struct StoneShape: Sendable, Hashable {
  /// What kind of cut it is.
  public let kind: StoneKind
  /// The longer side of its outline, or the diameter.
  public let length: Millimetres
  /// The shorter side; equal to the length of a round.
  public let width: Millimetres
  /// From table to culet.
  public let depth: Millimetres
  /// Its volume as drawn.
  public let volume: CubicMillimetres
  /// The middle of the box around it, in millimetres of the drawing.
  public let centre: SIMD3<Double>
  /// The index of its shell.
  public let shell: Int
  /// The draft's triangles that it consists of.
  public let triangles: [Int]
}
