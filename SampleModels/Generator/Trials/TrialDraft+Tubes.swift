import DraftShapes
import Meshes

extension TrialDraft {
  /// A round wire along a curve, closed or with flat ends.
  func tube(about count: Int) -> TriangleBuffer {
    let sides = max(6, Int((Double(count) / 2 / slenderness).squareRoot()))
    let segments = max(12, count / (2 * sides))
    return Tube(self, sides: sides, segments: segments).triangles
  }

  /// How many times longer the wire is than around it.
  private var slenderness: Double {
    switch self {
    case .knot: 12
    case .torus, .cuff: 6
    case .longSpring: 60
    default: 4
    }
  }
}

/// A round wire along the curve of a trial draft.
private struct Tube {
  private let kind: TrialDraft
  private let sides: Int
  private let segments: Int
  private(set) var triangles = TriangleBuffer()

  init(_ kind: TrialDraft, sides: Int, segments: Int) {
    self.kind = kind
    self.sides = sides
    self.segments = segments
    let isClosed = kind == .knot || kind == .torus
    let rings = (0...segments).map { step in
      (0..<sides).map { corner(isClosed && step == segments ? 0 : step, $0) }
    }
    for step in 0..<segments {
      for side in 0..<sides {
        let next = (side + 1) % sides
        let (a, b) = (rings[step][side], rings[step][next])
        let (c, d) = (rings[step + 1][next], rings[step + 1][side])
        triangles.append(Triangle(a: a, b: c, c: b))
        triangles.append(Triangle(a: a, b: d, c: c))
      }
    }
    guard !isClosed else { return }
    for side in 1..<sides - 1 {
      triangles.append(Triangle(a: rings[0][0], b: rings[0][side], c: rings[0][side + 1]))
      triangles.append(Triangle(a: rings[segments][0], b: rings[segments][side + 1], c: rings[segments][side]))
    }
  }

  private func corner(_ step: Int, _ side: Int) -> SIMD3<Float> {
    let (place, way, radius) = curve(step)
    // No curve here runs along z.
    let out = normalized(cross(way, SIMD3(0, 0, 1)))
    let up = normalized(cross(out, way))
    let turn = Turn(side, of: sides)
    return SIMD3<Float>(place + (out * turn.cosine + up * turn.sine) * radius) + 0
  }

  /// Where the wire's middle is, which way it goes and how thick it is.
  private func curve(_ step: Int) -> (place: SIMD3<Double>, way: SIMD3<Double>, radius: Double) {
    switch kind {
    case .knot:
      let (t, t2, t3) = (Turn(step, of: segments), Turn(2 * step, of: segments), Turn(3 * step, of: segments))
      return (
        SIMD3(t.sine + 2 * t2.sine, t.cosine - 2 * t2.cosine, -t3.sine) * 4,
        SIMD3(t.cosine + 4 * t2.cosine, -t.sine + 4 * t2.sine, -3 * t3.cosine), 1.2
      )
    case .wire: return arc(step, of: 4 * segments, rise: 0, radius: 1)
    case .cuff: return arc(step, of: segments * 360 / 250, rise: 0, radius: 1)
    case .longSpring: return arc(10 * step, of: segments, rise: 30 / Double(segments) * Double(step), radius: 0.8)
    default: return arc(step, of: segments, rise: 0, radius: 1)
    }
  }

  /// A turn about z at a ring's radius.
  private func arc(
    _ step: Int, of count: Int, rise: Double, radius: Double
  ) -> (place: SIMD3<Double>, way: SIMD3<Double>, radius: Double) {
    let turn = Turn(step, of: count)
    return (
      SIMD3(9.5 * turn.cosine, 9.5 * turn.sine, rise), SIMD3(-turn.sine, turn.cosine, rise > 0 ? 0.05 : 0), radius
    )
  }

  private func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }

  private func normalized(_ way: SIMD3<Double>) -> SIMD3<Double> { way / (way * way).sum().squareRoot() }
}
