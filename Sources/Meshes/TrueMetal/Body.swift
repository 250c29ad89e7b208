import Quantities

/// A piece of metal that hangs together.
public struct Body: Sendable, Hashable {
  /// Its volume, as the columns see it.
  public let volume: CubicMillimetres
  /// Its middle, in millimetres of the drawing.
  public let centre: SIMD3<Double>
}
