/// Half of a section through a solid of revolution: points (r, z) with the metal on the left of the way along them.
public enum Profile: Sendable, Hashable {
  /// A closed loop off the axis, counter-clockwise with r to the right and z up: a ring.
  case loop([SIMD2<Double>])
  /// A line from a pole on the axis, outside around the metal, to a higher pole on the axis: a ball, a bead, a prong.
  case betweenPoles([SIMD2<Double>])

  /// The points in order.
  public var points: [SIMD2<Double>] {
    switch self {
    case .loop(let points), .betweenPoles(let points): points
    }
  }

  /// ⅓ Σ (z′ − z)(r² + r r′ + r′²) over the steps: what one unit of section area at r = 1 sweeps.
  ///
  /// Times the area of the regular polygon of radius 1 it is the exact volume of the polyhedron (each step is a pyramid's
  /// frustum with plane sides), times π that of the round solid.
  public var sweptMoment: Double {
    zip(points, points.dropFirst() + points.prefix(1)).reduce(0) { sum, step in
      let (p, q) = step
      return sum + (q.y - p.y) * (p.x * p.x + p.x * q.x + q.x * q.x) / 3
    }
  }
}
