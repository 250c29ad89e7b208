/// A rotation times a whole number, so that whole coordinates stay whole: flush faces stay flush in float32.
///
/// From a quaternion of small whole numbers (Euler and Rodrigues); the factor is its squared length.
struct WholeRotation {
  let rows: [SIMD3<Double>]
  let factor: Double

  init(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    rows = [
      SIMD3(Double(a * a + b * b - c * c - d * d), Double(2 * (b * c - a * d)), Double(2 * (b * d + a * c))),
      SIMD3(Double(2 * (b * c + a * d)), Double(a * a - b * b + c * c - d * d), Double(2 * (c * d - a * b))),
      SIMD3(Double(2 * (b * d - a * c)), Double(2 * (c * d + a * b)), Double(a * a - b * b - c * c + d * d)),
    ]
    factor = Double(a * a + b * b + c * c + d * d)
  }

  /// One of many, never the zero quaternion.
  init(using random: inout SplitMix64) {
    self.init(random.count(1...4), random.count(-4...4), random.count(-4...4), random.count(-4...4))
  }

  func callAsFunction(_ point: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(rows[0].dot(point), rows[1].dot(point), rows[2].dot(point))
  }
}
