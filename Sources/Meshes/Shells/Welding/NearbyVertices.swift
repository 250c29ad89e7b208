/// Vertices in a tree, to find those near a segment.
struct NearbyVertices {
  private let vertices: [UInt32]
  private let tree: BoxTree

  /// Sorts vertices by where they are.
  init(_ vertices: [UInt32], of mesh: borrowing WeldedMesh) {
    self.vertices = vertices
    var boxes: [BoxTree.Box] = []
    for vertex in vertices {
      boxes.append(BoxTree.Box(low: mesh.points[Int(vertex)], high: mesh.points[Int(vertex)]))
    }
    tree = BoxTree(boxes)
  }

  /// Calls `body` with every vertex that is no farther from a segment than `reach`, and with some that are.
  func each(
    from: SIMD3<Double>, to: SIMD3<Double>, reach: Double, _ steps: inout StepCount, _ body: (UInt32) -> Void
  ) throws(OverBudget) {
    try tree.eachNear(from, to, reach: reach, &steps) { body(vertices[$0]) }
  }
}
