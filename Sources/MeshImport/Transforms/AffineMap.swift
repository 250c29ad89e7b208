/// Where a part of a draft stands: `p' = p · M`, p a row, M of four rows of three, in double precision.
struct AffineMap {
  private var rows: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)
  private var shift: SIMD3<Double>

  static let identity = AffineMap(rows: ([1, 0, 0], [0, 1, 0], [0, 0, 1]), shift: .zero)

  private init(rows: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>), shift: SIMD3<Double>) {
    (self.rows, self.shift) = (rows, shift)
  }

  /// The same size in every direction, about the origin.
  init(scale: Double) { self.init(rows: ([scale, 0, 0], [0, scale, 0], [0, 0, scale]), shift: .zero) }

  /// Three rows and a shift; nil where they flatten what they place, or are not finite.
  init?(rows: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>), then shift: SIMD3<Double>) {
    self.init(rows: rows, shift: shift)
    guard determinant.isFinite, determinant != 0, (shift.x + shift.y + shift.z).isFinite else { return nil }
  }

  /// This, and then another.
  func then(_ other: AffineMap) -> AffineMap {
    AffineMap(
      rows: (other.turned(rows.0), other.turned(rows.1), other.turned(rows.2)), shift: other.placed(shift))
  }

  /// A place as it comes to stand.
  @inline(__always) func placed(_ point: SIMD3<Double>) -> SIMD3<Double> { turned(point) + shift }

  @inline(__always) private func turned(_ point: SIMD3<Double>) -> SIMD3<Double> {
    point.x * rows.0 + point.y * rows.1 + point.z * rows.2
  }

  /// Whether it mirrors: a triangle's corners then run the other way round.
  var isMirroring: Bool { determinant < 0 }

  private var determinant: Double {
    let (a, b, c) = rows
    return a.x * (b.y * c.z - b.z * c.y) - a.y * (b.x * c.z - b.z * c.x) + a.z * (b.x * c.y - b.y * c.x)
  }
}
