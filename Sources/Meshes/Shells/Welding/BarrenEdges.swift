/// Loose edges that no vertex lies on, so that no later split need look at them.
struct BarrenEdges {
  private var halfEdges: Set<Int> = []
  /// The vertices that they were held against, in order.
  private var vertices: [UInt32] = []

  /// Takes up the vertices of the next split, in order: where some are new, all edges are to be looked at again.
  mutating func hold(against next: [UInt32]) {
    var place = 0
    for vertex in next {
      while place < vertices.count && vertices[place] < vertex { place += 1 }
      guard place < vertices.count, vertices[place] == vertex else {
        halfEdges = []
        break
      }
    }
    vertices = next
  }

  /// Notes a half-edge.
  mutating func insert(_ halfEdge: Int) { halfEdges.insert(halfEdge) }

  /// Whether nothing lies on a half-edge.
  func contains(_ halfEdge: Int) -> Bool { halfEdges.contains(halfEdge) }
}
