/// The plane of a polygon: through its first corner, with its Newell normal.
struct PolygonPlane {
  let origin: SIMD3<Double>
  /// Twice the area vector of the outline, Σ (pᵢ − p₀) × (pᵢ₊₁ − p₀): zero where the polygon has no area.
  let doubledArea: SIMD3<Double>
  private let u: SIMD3<Double>
  private let v: SIMD3<Double>
  private let normal: SIMD3<Double>

  init(_ corners: [SIMD3<Double>]) {
    origin = corners.first ?? .zero
    var sum = SIMD3<Double>.zero
    for index in corners.indices.dropFirst().dropLast() {
      sum += crossProduct(corners[index] - origin, corners[index + 1] - origin)
    }
    doubledArea = sum
    let length = (sum * sum).sum().squareRoot()
    normal = length > 0 ? sum / length : SIMD3(0, 0, 1)
    // Any direction that is not the normal's: the axis along which the normal is shortest.
    let size = SIMD3(abs(normal.x), abs(normal.y), abs(normal.z))
    let axis: SIMD3<Double> =
      size.x <= size.y && size.x <= size.z ? SIMD3(1, 0, 0) : size.y <= size.z ? SIMD3(0, 1, 0) : SIMD3(0, 0, 1)
    let across = crossProduct(axis, normal)
    u = across / (across * across).sum().squareRoot()
    v = crossProduct(normal, u)
  }

  /// Where a corner lies in the plane.
  func flat(_ corner: SIMD3<Double>) -> SIMD2<Double> {
    SIMD2(((corner - origin) * u).sum(), ((corner - origin) * v).sum())
  }

  /// How far a corner lies above the plane.
  func height(_ corner: SIMD3<Double>) -> Double { ((corner - origin) * normal).sum() }
}

/// The cross product of two vectors.
func crossProduct(_ u: SIMD3<Double>, _ v: SIMD3<Double>) -> SIMD3<Double> {
  SIMD3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
}

extension SIMD3<Int32> {
  /// Twice the area vector of the triangle that these indices pick from corners.
  func doubledArea(of corners: [SIMD3<Double>]) -> SIMD3<Double> {
    let a = corners[Int(x)]
    return crossProduct(corners[Int(y)] - a, corners[Int(z)] - a)
  }
}
