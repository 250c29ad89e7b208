extension WeldedMesh {
  /// Joins vertices of loose edges that lie within a tolerance of each other: cracks close.
  ///
  /// Only vertices of loose edges move, so nothing that is whole is touched. Gives how many were joined. Those that stay
  /// lie farther apart than the tolerance, so no vertex is met by more of them than there is room for around it.
  mutating func joinVertices(
    of looseEdges: [Int], within tolerance: Double, _ steps: inout StepCount
  ) throws(OverBudget) -> Int {
    let vertices = loosePoints(looseEdges)
    guard tolerance > 0, !vertices.isEmpty else { return 0 }
    // Cells far wider than the tolerance: a vertex looks into one cell, seldom into more.
    let nearby = VertexGrid(vertices, of: self, cell: tolerance * 8)
    var names = [UInt32](points.indices.map { UInt32($0) })
    var joined = 0
    for vertex in vertices where names[Int(vertex)] == vertex {
      let here = place(vertex)
      let reach = SIMD3(repeating: tolerance)
      try nearby.each(from: here - reach, to: here + reach, &steps) { other in
        let step = place(other) - here
        // Only to vertices that stand for themselves, so that no chain creeps further than the tolerance.
        guard other > vertex, names[Int(other)] == other, dot(step, step) <= tolerance * tolerance else { return }
        names[Int(other)] = vertex
        joined += 1
      }
    }
    if joined > 0 { rename(names) }
    return joined
  }

  /// Splits loose edges at the vertices of other loose edges that lie on them: T-junctions close.
  ///
  /// Each edge gets a fan of faces as thin as the tolerance that lead to its vertices; the face that it belongs to stays
  /// as it is. Gives how many edges were split. Edges that no vertex lies on within `widest` are barren: a later split
  /// passes them over, since the faces that are added have no other vertices.
  mutating func splitEdges(
    _ loose: [Int], within tolerance: Double, widest: Double, _ barren: inout BarrenEdges, _ steps: inout StepCount
  ) throws(OverBudget) -> Int {
    let vertices = loosePoints(loose)
    barren.hold(against: vertices)
    let looseEdges = loose.filter { !barren.contains($0) }
    guard tolerance > 0, !looseEdges.isEmpty else { return 0 }
    let nearby = NearbyVertices(vertices, of: self)
    var (split, added) = (0, 0)
    // The half-edges of one edge follow each other, some this way and some that.
    var (edge, known) = (SIMD2<UInt32>.zero, [UInt32: [VertexOnSegment]]())
    for half in looseEdges {
      let (from, to) = (start(half), end(half))
      if edge != SIMD2(min(from, to), max(from, to)) { (edge, known) = (SIMD2(min(from, to), max(from, to)), [:]) }
      let near = if let known = known[from] { known } else { try verticesOnSegment(from, to, nearby, widest, &steps) }
      known[from] = near
      if near.isEmpty { barren.insert(half) }
      let between = near.filter { $0.squaredOff <= tolerance * tolerance }.map(\.vertex)
      if between.isEmpty { continue }
      split += 1
      added += between.count
      if added > Self.usualSplits * vertices.count { try steps.take(Self.stepsOfAFace * between.count) }
      var last = from
      for vertex in between {
        append(to, last, vertex)
        last = vertex
      }
    }
    return split
  }

  private func loosePoints(_ looseEdges: [Int]) -> [UInt32] {
    var isLoose = [Bool](repeating: false, count: points.count)
    for half in looseEdges { (isLoose[Int(start(half))], isLoose[Int(end(half))]) = (true, true) }
    return points.indices.filter { isLoose[$0] }.map { UInt32($0) }
  }

  /// A vertex lies on an edge or two; where on more, many edges lie in one place.
  private static let usualSplits = 4
  /// What a face beyond that costs all that comes after: it is linked, sorted and measured again.
  private static let stepsOfAFace = 1000

  /// A vertex beside a segment.
  private struct VertexOnSegment {
    let vertex: UInt32
    /// Where along the segment.
    let share: Double
    /// The square of how far off.
    let squaredOff: Double
  }

  /// The vertices strictly inside a segment, nearer to it than the tolerance, in order along it.
  private func verticesOnSegment(
    _ from: UInt32, _ to: UInt32, _ nearby: borrowing NearbyVertices, _ tolerance: Double, _ steps: inout StepCount
  ) throws(OverBudget) -> [VertexOnSegment] {
    let base = place(from)
    let along = place(to) - base
    let square = dot(along, along)
    guard square > 0 else { return [] }
    var found: [VertexOnSegment] = []
    try nearby.each(from: base, to: base + along, reach: tolerance, &steps) { vertex in
      guard vertex != from, vertex != to else { return }
      let arm = place(vertex) - base
      let share = dot(arm, along) / square
      let off = arm - along * share
      guard share > 0, share < 1, dot(off, off) <= tolerance * tolerance else { return }
      found.append(VertexOnSegment(vertex: vertex, share: share, squaredOff: dot(off, off)))
    }
    return found.sorted { ($0.share, $0.vertex) < ($1.share, $1.vertex) }
  }
}
