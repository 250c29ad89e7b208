/// How a draft's corners are taken to millimetres from the middle of its box.
struct DraftFrame: Sendable {
  let millimetres: Double
  let middle: SIMD3<Double>

  /// A triangle, placed.
  @inline(__always)
  func placed(_ triangle: Triangle) -> PlacedTriangle {
    PlacedTriangle(a: placed(triangle.a), b: placed(triangle.b), c: placed(triangle.c))
  }

  @inline(__always)
  func placed(_ corner: SIMD3<Float>) -> SIMD3<Double> { SIMD3<Double>(corner) * millimetres - middle }
}
