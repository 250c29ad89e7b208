import Meshes

/// What the tests know of triangles by themselves: plain double sums and a dictionary, no kernel.
enum ExactSum {
  /// The signed volume about the first corner, in double precision.
  static func signedVolume(_ triangles: [Triangle]) -> Double {
    guard let origin = triangles.first.map({ SIMD3<Double>($0.a) }) else { return 0 }
    return triangles.reduce(0) { sum, triangle in
      let (a, b, c) = (
        SIMD3<Double>(triangle.a) - origin, SIMD3<Double>(triangle.b) - origin, SIMD3<Double>(triangle.c) - origin
      )
      let normal = SIMD3(b.y * c.z - b.z * c.y, b.z * c.x - b.x * c.z, b.x * c.y - b.y * c.x)
      return sum + (a * normal).sum() / 6
    }
  }

  /// How many directed edges lack a partner running the other way.
  static func edgesWithoutPartner(_ triangles: [Triangle]) -> Int {
    var surplus: [Edge: Int] = [:]
    for triangle in triangles {
      for (from, to) in [(triangle.a, triangle.b), (triangle.b, triangle.c), (triangle.c, triangle.a)] {
        let forward = (from.x, from.y, from.z) < (to.x, to.y, to.z)
        surplus[forward ? Edge(low: from, high: to) : Edge(low: to, high: from), default: 0] += forward ? 1 : -1
      }
    }
    return surplus.values.reduce(0) { $0 + abs($1) }
  }

  /// An edge without its direction.
  private struct Edge: Hashable {
    let low: SIMD3<Float>
    let high: SIMD3<Float>
  }
}
