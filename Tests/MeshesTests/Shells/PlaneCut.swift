import Meshes

/// A closed convex mesh cut by a plane into two closed halves that share the cut.
struct PlaneCut {
  /// The half on the side that the normal points to, then the other; each without its cap.
  private var halves: ([Triangle], [Triangle]) = ([], [])
  /// The edges of the cut, in the direction that the first half's triangles run.
  private var rim: [(SIMD3<Float>, SIMD3<Float>)] = []

  /// Cuts triangles where `normal`·x passes `offset`.
  init(_ triangles: [Triangle], normal: SIMD3<Double>, offset: Double) {
    for triangle in triangles {
      let corners = [triangle.a, triangle.b, triangle.c]
      let heights = corners.map { (SIMD3<Double>($0) * normal).sum() - offset }
      var (above, below): ([SIMD3<Float>], [SIMD3<Float>]) = ([], [])
      var crossings: [(point: SIMD3<Float>, isDown: Bool)] = []
      for corner in 0..<3 {
        let next = (corner + 1) % 3
        if heights[corner] >= 0 { above.append(corners[corner]) } else { below.append(corners[corner]) }
        if (heights[corner] >= 0) == (heights[next] >= 0) { continue }
        let point = Self.crossing(corners[corner], heights[corner], corners[next], heights[next])
        above.append(point)
        below.append(point)
        crossings.append((point, heights[corner] >= 0))
      }
      halves.0 += Self.fan(above)
      halves.1 += Self.fan(below)
      guard crossings.count == 2 else { continue }
      let (down, up) = crossings[0].isDown ? (crossings[0], crossings[1]) : (crossings[1], crossings[0])
      rim.append((down.point, up.point))
    }
  }

  /// How many edges the cut has.
  var rimEdges: Int { rim.count }

  /// Both halves, closed by fans over the cut from one middle each; the same middle gives the same triangles.
  func closed(firstMiddle: SIMD3<Float>, secondMiddle: SIMD3<Float>) -> [[Triangle]] {
    [
      halves.0 + rim.map { Triangle(a: $0.1, b: $0.0, c: firstMiddle) },
      halves.1 + rim.map { Triangle(a: $0.0, b: $0.1, c: secondMiddle) },
    ]
  }

  /// A corner of the rim.
  func rimCorner(_ index: Int) -> SIMD3<Float> { rim[index % rim.count].0 }

  /// The middle of the rim's corners.
  var middle: SIMD3<Float> {
    SIMD3<Float>(rim.reduce(SIMD3<Double>.zero) { $0 + SIMD3<Double>($1.0) } / Double(rim.count))
  }

  /// Evaluated from the upper corner, so that both triangles at an edge find the same point.
  private static func crossing(_ a: SIMD3<Float>, _ heightA: Double, _ b: SIMD3<Float>, _ heightB: Double)
    -> SIMD3<Float>
  {
    let (high, low) = heightA >= 0 ? ((a, heightA), (b, heightB)) : ((b, heightB), (a, heightA))
    let share = high.1 / (high.1 - low.1)
    let (top, bottom) = (SIMD3<Double>(high.0), SIMD3<Double>(low.0))
    return SIMD3<Float>(top + (bottom - top) * share)
  }

  private static func fan(_ polygon: [SIMD3<Float>]) -> [Triangle] {
    guard polygon.count >= 3 else { return [] }
    return (1..<polygon.count - 1).map { Triangle(a: polygon[0], b: polygon[$0], c: polygon[$0 + 1]) }
  }
}
