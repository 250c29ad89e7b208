import DraftShapes
import Meshes

extension WireCurve {
  /// The wire, of about so many triangles.
  func drawn(about count: Int) -> TriangleBuffer {
    let sides = max(6, Int((Double(count) / 2 / slenderness).squareRoot()))
    let segments = max(12, count / (2 * sides))
    let rings = (0...segments).map { step in
      (0..<sides).map { corner(Turn($0, of: sides), at: point(isClosed && step == segments ? 0 : step, segments)) }
    }
    var triangles = TriangleBuffer(capacity: 2 * sides * (segments + 1))
    for step in 0..<segments {
      for side in 0..<sides {
        let next = (side + 1) % sides
        let (a, b) = (rings[step][side], rings[step][next])
        let (c, d) = (rings[step + 1][next], rings[step + 1][side])
        triangles.append(Triangle(a: a, b: c, c: b))
        triangles.append(Triangle(a: a, b: d, c: c))
      }
    }
    guard !isClosed else { return triangles }
    for side in 1..<sides - 1 {
      triangles.append(Triangle(a: rings[0][0], b: rings[0][side], c: rings[0][side + 1]))
      triangles.append(
        Triangle(a: rings[segments][0], b: rings[segments][side + 1], c: rings[segments][side]))
    }
    return triangles
  }

  private func corner(_ turn: Turn, at point: Point) -> SIMD3<Float> {
    let out = normalized(cross(point.way, SIMD3(0, 0, 1)))
    let up = normalized(cross(out, point.way))
    // −0.0 and 0.0 are one place.
    return SIMD3<Float>(point.place + (out * turn.cosine + up * turn.sine) * radius) + 0
  }

  private func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }

  private func normalized(_ way: SIMD3<Double>) -> SIMD3<Double> { way / (way * way).sum().squareRoot() }
}
