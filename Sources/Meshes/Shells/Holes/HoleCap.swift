/// The ways to close one hole, and how far their volumes lie apart.
///
/// Volumes are against the cap of triangles from the middle of the loop to its edges, in drawn units³. They do not
/// depend on the origin: two caps of one loop bound a closed body.
struct HoleCap {
  /// The hole that is closed.
  let hole: Hole
  /// Volumes of the other caps against that from the middle: the least, the one to expect, the greatest.
  let doubt: VolumeDoubt
  /// The loop's vertices in the direction of the shell's faces.
  let loop: [UInt32]
  /// The number of the shell, before shells that meet at a hole are gathered.
  let shell: Int
  /// A face of the shell.
  let face: Int

  /// Measures the caps of a loop.
  init(_ edges: [OpenEdge], in mesh: borrowing WeldedMesh, _ shells: borrowing FacedShells) {
    loop = edges.map(\.from)
    shell = edges[0].shell
    // The cap runs against the shell's faces, so that each edge gets its partner.
    let corners: [SIMD3<Double>] = edges.reversed().map { mesh.place($0.from) }
    let length = Self.length(corners)
    let middle = Self.middle(corners)
    let arms = corners.map { $0 - middle }
    face = edges[0].halfEdge / 3
    hole = Hole(
      centre: middle, length: length, edges: edges.count, area: Self.fanArea(arms),
      triangle: edges.map { $0.halfEdge / 3 }.filter { $0 < mesh.drawnFaces }.min())
    guard edges.count > 3 else {
      doubt = Self.domes(over: edges, around: middle, arms: arms, mesh, shells)
      return
    }
    let flat = [0, Self.zigzag(arms, from: 0), Self.zigzag(arms, from: arms.count / 3), Self.cornerFan(arms)]
    let bulge = Self.domes(over: edges, around: middle, arms: arms, mesh, shells)
    let (low, high) = (flat.reduce(0, min), flat.reduce(0, max))
    doubt = VolumeDoubt(low: low + bulge.low, value: (low + high) / 2 + bulge.value, high: high + bulge.high)
  }

  private static func length(_ corners: [SIMD3<Double>]) -> Double {
    zip(corners, corners.dropFirst() + corners.prefix(1)).reduce(0) { sum, side in
      let step = side.1 - side.0
      return sum + dot(step, step).squareRoot()
    }
  }

  /// The middle of the loop's line, each edge by its length, so that how finely it is cut does not move it.
  private static func middle(_ corners: [SIMD3<Double>]) -> SIMD3<Double> {
    var sum = SIMD3<Double>.zero
    var weight = 0.0
    for (a, b) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      let length = dot(b - a, b - a).squareRoot()
      sum += (a + b) * (length / 2)
      weight += length
    }
    return weight > 0 ? sum / weight : corners[0]
  }

  private static func fanArea(_ arms: [SIMD3<Double>]) -> Double {
    zip(arms, arms.dropFirst() + arms.prefix(1)).reduce(0) { sum, side in
      let normal = cross(side.0, side.1)
      return sum + dot(normal, normal).squareRoot() / 2
    }
  }

  /// The volume of a triangle's pyramid over the middle of the loop.
  private static func pyramid(_ a: SIMD3<Double>, _ b: SIMD3<Double>, _ c: SIMD3<Double>) -> Double {
    dot(a, cross(b, c)) / 6
  }

  /// The cap of a strip of triangles back and forth between the two sides of the loop.
  private static func zigzag(_ arms: [SIMD3<Double>], from start: Int) -> Double {
    let count = arms.count
    var (left, right) = (0, count - 1)
    var volume = 0.0
    var isLeftNext = true
    while right - left >= 2 {
      let (a, b) = (arms[(start + left) % count], arms[(start + right) % count])
      if isLeftNext {
        volume += pyramid(a, arms[(start + left + 1) % count], b)
        left += 1
      } else {
        volume += pyramid(a, arms[(start + right - 1) % count], b)
        right -= 1
      }
      isLeftNext.toggle()
    }
    return volume
  }

  /// The cap of triangles from the first corner.
  private static func cornerFan(_ arms: [SIMD3<Double>]) -> Double {
    (1..<arms.count - 1).reduce(0) { $0 + pyramid(arms[0], arms[$1], arms[$1 + 1]) }
  }
}
