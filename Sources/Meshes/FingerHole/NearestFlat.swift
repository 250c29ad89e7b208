extension HoleAxis {
  /// How near the flats between corners come to the line, of one triangle of each `step`.
  ///
  /// - Parameters:
  ///   - triangles: the draft.
  ///   - frame: how it is placed.
  ///   - step: so many triangles are taken as one.
  ///   - least: the distance of the nearest corner; no flat is farther.
  /// - Returns: the distance of the nearest place, in millimetres.
  func nearestFlat(
    of triangles: borrowing TriangleSpan, frame: DraftFrame, step: Int, from least: Double
  ) -> Double {
    var flat = least
    for block in 0..<(triangles.count + step - 1) / step {
      let triangle = frame.placed(triangles[SplitMix.index(inBlock: block, of: step, below: triangles.count)])
      let near = min(squared(triangle.a), min(squared(triangle.b), squared(triangle.c)))
      // A place of a triangle is within 1/√3 of the longest side of its nearest corner, 0.336 squared: most are passed over.
      let side = max((triangle.b - triangle.a).squaredLength, (triangle.c - triangle.a).squaredLength)
      let far = max(side, (triangle.c - triangle.b).squaredLength)
      guard near < flat * flat + 2 * flat * (0.336 * far).squareRoot() + 0.336 * far else { continue }
      flat = min(flat, distance(to: triangle))
    }
    return flat
  }

  @inline(__always)
  private func squared(_ corner: SIMD3<Double>) -> Double { across(to: corner).squaredLength }

  /// How near a triangle comes to the line, seen along it.
  private func distance(to triangle: PlacedTriangle) -> Double {
    let flattened = PlacedTriangle(a: across(to: triangle.a), b: across(to: triangle.b), c: across(to: triangle.c))
    // Seen edge on it is a line, which needs no area: the nearest place is on an edge.
    if flattened.crossed.squaredLength > 1e-18 { return flattened.nearest(to: .zero).length }
    return min(
      Self.distance(flattened.a, flattened.b),
      min(Self.distance(flattened.b, flattened.c), Self.distance(flattened.c, flattened.a)))
  }

  /// How near the edge between two places comes to the origin.
  private static func distance(_ from: SIMD3<Double>, _ to: SIMD3<Double>) -> Double {
    let way = to - from
    let share = way.squaredLength > 0 ? min(max(-dot(from, way) / way.squaredLength, 0), 1) : 0
    return (from + way * share).length
  }
}
