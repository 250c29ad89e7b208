extension WeldedMesh {
  /// Welds triangles whose corners have the very same coordinates.
  ///
  /// Triangles without three different corners are left out: they have no area and no side.
  /// - Precondition: every coordinate is finite, as `PlainPass.measure` makes sure.
  init(_ triangles: borrowing TriangleSpan) {
    let count = triangles.count
    // A closed mesh has half as many vertices as triangles.
    var table = VertexTable(expected: count / 2 + 16)
    var isLeftOut = [Bool](repeating: false, count: count)
    corners = [UInt32](unsafeUninitializedCapacity: 3 * count) { corners, filled in
      // Safe: each face writes its own three corners, and all are counted as filled.
      for face in 0..<count {
        let triangle = triangles[face]
        let a = table.vertex(at: triangle.a)
        let b = table.vertex(at: triangle.b)
        let c = table.vertex(at: triangle.c)
        corners[3 * face] = a
        corners[3 * face + 1] = b
        corners[3 * face + 2] = c
        if a == b || b == c || c == a { isLeftOut[face] = true }
      }
      filled = 3 * count
    }
    self.isLeftOut = isLeftOut
    points = table.points
    drawnFaces = count
  }
}
