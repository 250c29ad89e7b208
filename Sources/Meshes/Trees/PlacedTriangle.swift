/// A triangle in double precision, in millimetres from a tree's origin.
struct PlacedTriangle {
  /// The first corner.
  var a: SIMD3<Double>
  /// The second corner.
  var b: SIMD3<Double>
  /// The third corner.
  var c: SIMD3<Double>

  /// Its corners' mean.
  var middle: SIMD3<Double> { (a + b + c) / 3 }

  /// The cross product of two edges, along the outward normal; twice the area long.
  @inline(__always) var crossed: SIMD3<Double> { cross(b - a, c - a) }

  /// How far its farthest corner is from a point, squared; no point of it is farther.
  func squaredReach(from point: SIMD3<Double>) -> Double {
    max((a - point).squaredLength, max((b - point).squaredLength, (c - point).squaredLength))
  }

  /// The point of the triangle that is nearest to another, by the regions of its plane (Ericson, Real-Time Collision
  /// Detection, 5.1.5).
  @inline(__always)
  func nearest(to point: SIMD3<Double>) -> SIMD3<Double> {
    let (ab, ac, ap) = (b - a, c - a, point - a)
    let (d1, d2) = (dot(ab, ap), dot(ac, ap))
    if d1 <= 0, d2 <= 0 { return a }
    let bp = point - b
    let (d3, d4) = (dot(ab, bp), dot(ac, bp))
    if d3 >= 0, d4 <= d3 { return b }
    let vc = d1 * d4 - d3 * d2
    if vc <= 0, d1 >= 0, d3 <= 0 { return a + ab * (d1 / (d1 - d3)) }
    let cp = point - c
    let (d5, d6) = (dot(ab, cp), dot(ac, cp))
    if d6 >= 0, d5 <= d6 { return c }
    let vb = d5 * d2 - d1 * d6
    if vb <= 0, d2 >= 0, d6 <= 0 { return a + ac * (d2 / (d2 - d6)) }
    let va = d3 * d6 - d5 * d4
    if va <= 0, d4 - d3 >= 0, d5 - d6 >= 0 { return b + (c - b) * ((d4 - d3) / ((d4 - d3) + (d5 - d6))) }
    let whole = va + vb + vc
    return a + ab * (vb / whole) + ac * (vc / whole)
  }
}

extension PlacedTriangle {
  /// Its halves, cut across the longest edge.
  var halved: (PlacedTriangle, PlacedTriangle) {
    let (ab, bc, ca) = ((b - a).squaredLength, (c - b).squaredLength, (a - c).squaredLength)
    if ab >= bc, ab >= ca {
      let middle = (a + b) / 2
      return (PlacedTriangle(a: a, b: middle, c: c), PlacedTriangle(a: middle, b: b, c: c))
    }
    if bc >= ca {
      let middle = (b + c) / 2
      return (PlacedTriangle(a: a, b: b, c: middle), PlacedTriangle(a: a, b: middle, c: c))
    }
    let middle = (c + a) / 2
    return (PlacedTriangle(a: a, b: b, c: middle), PlacedTriangle(a: middle, b: b, c: c))
  }
}

extension SIMD3<Double> {
  /// The length squared.
  @inline(__always)
  var squaredLength: Double { x * x + y * y + z * z }

  /// The length.
  @inline(__always) var length: Double { squaredLength.squareRoot() }

  /// The same direction with length 1.
  /// - Precondition: not zero.
  @inline(__always) var normalized: Self { self / length }
}
