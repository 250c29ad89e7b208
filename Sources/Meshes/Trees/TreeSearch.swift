/// Questions to a tree, with the memory that they need lent once for many.
struct TreeSearch {
  let nodes: UnsafeBufferPointer<TriangleTree.Node>
  private let corners: UnsafeBufferPointer<Float>
  /// The boxes that lines are held against, and the triangles of their leaves, where they are others.
  let split: (nodes: UnsafeBufferPointer<TriangleTree.Node>, slots: UnsafeBufferPointer<UInt32>)?
  /// Nodes still to be looked at, with the least squared distance of each.
  let waiting: UnsafeMutableBufferPointer<(node: UInt32, squared: Float)>

  fileprivate init(
    nodes: UnsafeBufferPointer<TriangleTree.Node>, corners: UnsafeBufferPointer<Float>,
    split: (nodes: UnsafeBufferPointer<TriangleTree.Node>, slots: UnsafeBufferPointer<UInt32>)?,
    waiting: UnsafeMutableBufferPointer<(node: UInt32, squared: Float)>
  ) {
    self.nodes = nodes
    self.corners = corners
    self.split = split
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
    guard let split else { return withSearch(split: nil, body) }
    return split.nodes.withUnsafeBufferPointer { nodes in
      split.slots.withUnsafeBufferPointer { slots in withSearch(split: (nodes, slots), body) }
    }
  }

  private func withSearch<Result>(
    split: (nodes: UnsafeBufferPointer<Node>, slots: UnsafeBufferPointer<UInt32>)?, _ body: (TreeSearch) -> Result
  ) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      corners.withUnsafeBufferPointer { corners in
        // One node waits for each level of the path, and two at its end.
        withUnsafeTemporaryAllocation(of: (node: UInt32, squared: Float).self, capacity: Self.mostDepth + 2) {
          // Safe: the search lives no longer than this call, and the arrays are not written meanwhile.
          body(TreeSearch(nodes: nodes, corners: corners, split: split, waiting: $0))
        }
      }
    }
  }
}
