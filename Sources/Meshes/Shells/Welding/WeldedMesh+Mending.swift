extension WeldedMesh {
  /// Joins vertices of loose edges that lie within a tolerance of each other: cracks close.
  ///
  /// Only vertices of loose edges move, so nothing that is whole is touched. Gives how many were joined.
  mutating func joinVertices(of looseEdges: [Int], within tolerance: Double) -> Int {
    let vertices = loosePoints(looseEdges)
    guard tolerance > 0, !vertices.isEmpty else { return 0 }
    // Cells far wider than the tolerance: a vertex looks into one cell, seldom into more.
    let nearby = NearbyVertices(vertices, of: self, cell: tolerance * 8)
    var names = [UInt32](points.indices.map { UInt32($0) })
    var joined = 0
    for vertex in vertices where names[Int(vertex)] == vertex {
      let here = place(vertex)
      let reach = SIMD3(repeating: tolerance)
      nearby.each(from: here - reach, to: here + reach) { other in
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
  /// as it is. Gives how many edges were split.
  mutating func splitEdges(_ looseEdges: [Int], within tolerance: Double) -> Int {
    let vertices = loosePoints(looseEdges)
    guard tolerance > 0, !vertices.isEmpty else { return 0 }
    let nearby = NearbyVertices(vertices, of: self, cell: max(typicalLength(looseEdges), tolerance * 8))
    var split = 0
    for half in looseEdges {
      let (from, to) = (start(half), end(half))
      let between = verticesOnSegment(from, to, nearby, tolerance)
      if between.isEmpty { continue }
      split += 1
      var last = from
      for vertex in between {
        append(to, last, vertex)
        last = vertex
      }
    }
    return split
  }

  private func loosePoints(_ looseEdges: [Int]) -> [UInt32] {
    Set(looseEdges.flatMap { [start($0), end($0)] }).sorted()
  }

  private func typicalLength(_ halfEdges: [Int]) -> Double {
    let sum = halfEdges.reduce(0.0) { sum, half in
      let step = place(end(half)) - place(start(half))
      return sum + dot(step, step).squareRoot()
    }
    return sum / Double(halfEdges.count)
  }
  /// The vertices strictly inside a segment, nearer to it than the tolerance, in order along it.
  private func verticesOnSegment(
    _ from: UInt32, _ to: UInt32, _ nearby: borrowing NearbyVertices, _ tolerance: Double
  ) -> [UInt32] {
    let base = place(from)
    let along = place(to) - base
    let square = dot(along, along)
    guard square > 0 else { return [] }
    let pieces = max(1, (square.squareRoot() / nearby.cell).rounded(.up))
    let reach = SIMD3(repeating: tolerance)
    var found: [(share: Double, vertex: UInt32)] = []
    for piece in 0..<Int(pieces) {
      let (one, other) = (base + along * (Double(piece) / pieces), base + along * (Double(piece + 1) / pieces))
      nearby.each(from: pointwiseMin(one, other) - reach, to: pointwiseMax(one, other) + reach) { vertex in
        guard vertex != from, vertex != to else { return }
        let arm = place(vertex) - base
        let share = dot(arm, along) / square
        let off = arm - along * share
        guard share > 0, share < 1, dot(off, off) <= tolerance * tolerance else { return }
        if !found.contains(where: { $0.vertex == vertex }) { found.append((share, vertex)) }
      }
    }
    return found.sorted { ($0.share, $0.vertex) < ($1.share, $1.vertex) }.map(\.vertex)
  }
}
