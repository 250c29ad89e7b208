/// Questions to a tree, with the memory that they need lent once for many.
struct TreeSearch {
  let nodes: UnsafeBufferPointer<TriangleTree.Node>
  private let corners: UnsafeBufferPointer<Float>
  /// Nodes still to be looked at, with the least squared distance of each.
  let waiting: UnsafeMutableBufferPointer<(node: UInt32, squared: Float)>

  fileprivate init(
    nodes: UnsafeBufferPointer<TriangleTree.Node>, corners: UnsafeBufferPointer<Float>,
    waiting: UnsafeMutableBufferPointer<(node: UInt32, squared: Float)>
  ) {
    self.nodes = nodes
    self.corners = corners
    self.waiting = waiting
  }

  /// The triangle in a place of the tree's order.
  @inline(__always)
  func triangle(_ slot: Int) -> PlacedTriangle {
    PlacedTriangle(a: corner(9 * slot), b: corner(9 * slot + 3), c: corner(9 * slot + 6))
  }

  @inline(__always)
  private func corner(_ start: Int) -> SIMD3<Double> {
    SIMD3(Double(corners[start]), Double(corners[start + 1]), Double(corners[start + 2]))
  }
}

extension TriangleTree {
  /// Lends a search.
  func withSearch<Result>(_ body: (TreeSearch) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      corners.withUnsafeBufferPointer { corners in
        // One node waits for each level of the path, and two at its end.
        withUnsafeTemporaryAllocation(of: (node: UInt32, squared: Float).self, capacity: Self.mostDepth + 2) {
          // Safe: the search lives no longer than this call, and the arrays are not written meanwhile.
          body(TreeSearch(nodes: nodes, corners: corners, waiting: $0))
        }
      }
    }
  }
}
