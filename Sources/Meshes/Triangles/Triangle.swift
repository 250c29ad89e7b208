/// One triangle of a draft, in its drawn unit, counter-clockwise seen from outside.
public struct Triangle: Sendable, Hashable {
  /// The first corner.
  public let a: SIMD3<Float>
  /// The second corner.
  public let b: SIMD3<Float>
  /// The third corner.
  public let c: SIMD3<Float>

  /// Makes a triangle from its corners.
  public init(a: SIMD3<Float>, b: SIMD3<Float>, c: SIMD3<Float>) {
    self.a = a
    self.b = b
    self.c = c
  }
}
