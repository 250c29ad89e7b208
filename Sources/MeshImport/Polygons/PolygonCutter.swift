/// Cuts polygons into triangles, one after the other, in memory that it keeps.
///
/// A polygon of n corners becomes n − 2 triangles over its own corners, so that the edges it shares with its neighbours
/// stay as they are. It is cut in its own plane, the one of its Newell normal, by clipping ears; concave ones come out
/// right, area included. Where a polygon is bent out of its plane or crosses itself, the outcome says so.
struct PolygonCutter {
  /// How many tests of a corner against an ear may still be made: bounds the time for hostile polygons.
  private(set) var testsLeft: Int
  /// The corners of the last triangles, three indices each.
  private(set) var triangles: [SIMD3<Int32>] = []
  private var flat: [SIMD2<Double>] = []
  private var next: [Int32] = []
  private var previous: [Int32] = []
  private var isReflex: [Bool] = []
  private var reflexes: [Int32] = []

  init(tests: Int = 1_000_000_000) { testsLeft = tests }

  /// Cuts a polygon of at least four corners; the triangles are then in `triangles`.
  /// - Throws: when the tests are used up.
  mutating func cut(_ corners: [SIMD3<Double>]) throws(TooIntricate) -> PolygonShape {
    triangles.removeAll(keepingCapacity: true)
    let plane = PolygonPlane(corners)
    if corners.count == 4, let pair = Self.cutQuad(corners, plane.doubledArea) {
      triangles.append(contentsOf: [pair.0, pair.1])
    } else {
      try clipEars(corners, plane)
    }
    return PolygonShape(corners, triangles, plane)
  }

  /// The two triangles of a quad of which neither is turned over, the cut from the first corner first.
  private static func cutQuad(
    _ corners: [SIMD3<Double>], _ normal: SIMD3<Double>
  ) -> (SIMD3<Int32>, SIMD3<Int32>)? {
    let pairs: [(SIMD3<Int32>, SIMD3<Int32>)] = [
      (SIMD3(0, 1, 2), SIMD3(0, 2, 3)), (SIMD3(0, 1, 3), SIMD3(1, 2, 3)),
    ]
    return pairs.first { pair in
      [pair.0, pair.1].allSatisfy { triangle in (triangle.doubledArea(of: corners) * normal).sum() > 0 }
    }
  }

  private mutating func clipEars(_ corners: [SIMD3<Double>], _ plane: PolygonPlane) throws(TooIntricate) {
    lay(corners, plane)
    let extent = flat.reduce(0) { max($0, max(abs($1.x), abs($1.y))) }
    // Float32 corners that lie on a line miss it by about this much.
    let noise = 1e-7 * extent * extent
    var left = corners.count
    var corner: Int32 = 0
    var sinceClipped = 0
    while left > 3 {
      // After a round without an ear take a corner on a line, after two any corner: the shape then says `tangled`.
      let isEar =
        if sinceClipped < left {
          try isEar(corner)
        } else {
          sinceClipped >= 2 * left || abs(turn(at: corner)) <= noise
        }
      if isEar {
        clip(corner)
        left -= 1
        sinceClipped = 0
        // Skipping one corner spreads the ears; going round in place would make a fan of slivers.
        corner = next[Int(next[Int(corner)])]
      } else {
        sinceClipped += 1
        corner = next[Int(corner)]
      }
    }
    triangles.append(SIMD3(previous[Int(corner)], corner, next[Int(corner)]))
  }

  /// Lays the corners in their plane and finds those where the outline turns inward.
  private mutating func lay(_ corners: [SIMD3<Double>], _ plane: PolygonPlane) {
    let count = Int32(corners.count)
    flat = corners.map(plane.flat)
    next = (0..<count).map { $0 + 1 == count ? 0 : $0 + 1 }
    previous = (0..<count).map { $0 == 0 ? count - 1 : $0 - 1 }
    isReflex = Array(repeating: false, count: corners.count)
    for corner in 0..<count { isReflex[Int(corner)] = turn(at: corner) <= 0 }
    reflexes = (0..<count).filter { isReflex[Int($0)] }
  }

  /// Whether the triangle at a corner lies inside the polygon with no other corner in it.
  private mutating func isEar(_ corner: Int32) throws(TooIntricate) -> Bool {
    if turn(at: corner) <= 0 { return false }
    let (a, b, c) = (flat[Int(previous[Int(corner)])], flat[Int(corner)], flat[Int(next[Int(corner)])])
    testsLeft -= reflexes.count + 1
    if testsLeft < 0 { throw TooIntricate() }
    // Only corners that turn inward can be the first to reach into an ear.
    return !reflexes.contains { index in
      let point = flat[Int(index)]
      if point == a || point == b || point == c { return false }
      return Self.turn(a, b, point) >= 0 && Self.turn(b, c, point) >= 0 && Self.turn(c, a, point) >= 0
    }
  }

  /// Takes the triangle at a corner away.
  private mutating func clip(_ corner: Int32) {
    let (before, after) = (previous[Int(corner)], next[Int(corner)])
    triangles.append(SIMD3(before, corner, after))
    next[Int(before)] = after
    previous[Int(after)] = before
    var hasChanged = isReflex[Int(corner)]
    isReflex[Int(corner)] = false
    for neighbour in [before, after] where isReflex[Int(neighbour)] && turn(at: neighbour) > 0 {
      isReflex[Int(neighbour)] = false
      hasChanged = true
    }
    if hasChanged { reflexes.removeAll { !isReflex[Int($0)] } }
  }

  private func turn(at corner: Int32) -> Double {
    Self.turn(flat[Int(previous[Int(corner)])], flat[Int(corner)], flat[Int(next[Int(corner)])])
  }

  /// Twice the area of a triangle: positive where it turns left.
  private static func turn(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}

/// A polygon needs more tests than a draft is given.
struct TooIntricate: Error {}
