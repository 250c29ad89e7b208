extension HoleAxis {
  /// How near the flats between corners come to the line.
  ///
  /// - Parameters:
  ///   - triangles: the draft.
  ///   - frame: how it is placed.
  ///   - least: the distance of the nearest corner; no flat is farther.
  /// - Returns: the distance of the nearest place, in millimetres.
  func nearestFlat(of triangles: borrowing TriangleSpan, frame: DraftFrame, from least: Double) -> Double {
    let view = AxisView(self, frame)
    var flat = least
    for index in 0..<triangles.count {
      let triangle = triangles[index]
      let (a, b, c) = (view(triangle.a).lowHalf, view(triangle.b).lowHalf, view(triangle.c).lowHalf)
      let near = min(Self.squared(a), min(Self.squared(b), Self.squared(c)))
      // A place of a triangle is within 1/√3 of the longest side of its nearest corner, 0.336 squared: most are passed over.
      let reach = 0.336 * max(Self.squared(b - a), max(Self.squared(c - a), Self.squared(c - b)))
      // Nearer than flat + √reach, without the root.
      let beyond = near - Float(flat * flat) - reach
      guard beyond < 0 || beyond * beyond < 4 * Float(flat * flat) * reach else { continue }
      flat = min(flat, distance(to: frame.placed(triangle)))
    }
    return flat
  }

  @inline(__always)
  private static func squared(_ way: SIMD2<Float>) -> Float { way.x * way.x + way.y * way.y }

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
