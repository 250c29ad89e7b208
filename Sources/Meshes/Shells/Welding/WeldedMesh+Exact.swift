extension WeldedMesh {
  /// Welds triangles whose corners have the very same coordinates; −0.0 is 0.0.
  ///
  /// Triangles without three different corners are left out: they have no area and no side.
  /// - Precondition: every coordinate is finite, as `PlainPass.measure` makes sure.
  init(_ triangles: borrowing TriangleSpan) {
    let count = triangles.count
    (points, corners) = Self.byHash(triangles) ?? Self.bySorting(triangles)
    drawnFaces = count
    isLeftOut = Array(repeating: false, count: count)
    for face in 0..<count {
      let (a, b, c) = (corners[3 * face], corners[3 * face + 1], corners[3 * face + 2])
      if a == b || b == c || c == a { isLeftOut[face] = true }
    }
  }

  /// Where the vertices are, and that of each corner; nothing where the hash does not tell positions apart.
  private static func byHash(_ triangles: borrowing TriangleSpan) -> (points: [SIMD3<Float>], corners: [UInt32])? {
    let count = triangles.count
    // A closed mesh has half as many vertices as triangles.
    var table = VertexTable(expected: count / 2 + 16)
    var batch = CornerBatch()
    let corners = [UInt32](unsafeUninitializedCapacity: 3 * count) { corners, filled in
      // Safe: the batches follow each other, so each corner up to `filled` is written once.
      for first in stride(from: 0, to: count, by: CornerBatch.triangles) where !table.isCrowded {
        let range = first..<min(first + CornerBatch.triangles, count)
        batch.read(triangles, range, table)
        for corner in 0..<3 * range.count { corners[3 * first + corner] = batch.vertex(corner, &table) }
        filled = 3 * range.upperBound
      }
    }
    return table.isCrowded ? nil : (table.points, corners)
  }

  /// The same, numbered alike, in n · log n whatever the coordinates are.
  static func bySorting(_ triangles: borrowing TriangleSpan) -> (points: [SIMD3<Float>], corners: [UInt32]) {
    var places: [SIMD3<Float>] = []
    for index in 0..<triangles.count {
      let triangle = triangles[index]
      // Adding zero makes −0.0 the same position as 0.0.
      for corner in [triangle.a, triangle.b, triangle.c] { places.append(corner + SIMD3<Float>(repeating: 0)) }
    }
    let order = places.indices.sorted {
      (places[$0].x, places[$0].y, places[$0].z, $0) < (places[$1].x, places[$1].y, places[$1].z, $1)
    }
    // The first corner in each place stands for all in it.
    var first = Array(places.indices)
    for (one, other) in zip(order, order.dropFirst()) where places[one] == places[other] { first[other] = first[one] }
    var points: [SIMD3<Float>] = []
    var corners: [UInt32] = []
    for corner in places.indices {
      corners.append(first[corner] == corner ? UInt32(points.count) : corners[first[corner]])
      if first[corner] == corner { points.append(places[corner]) }
    }
    return (points, corners)
  }
}

/// Corners that are looked up together, so that the waits for memory overlap.
private struct CornerBatch {
  /// How many triangles a batch holds: few enough that what they touch stays in the nearest cache.
  static let triangles = 64

  private var positions = [SIMD3<Float>](repeating: .zero, count: 3 * triangles)
  private var hashes = [Int](repeating: 0, count: 3 * triangles)
  private var guesses = [UInt32](repeating: 0, count: 3 * triangles)

  mutating func read(_ triangles: borrowing TriangleSpan, _ range: Range<Int>, _ table: borrowing VertexTable) {
    for (place, index) in range.enumerated() {
      let triangle = triangles[index]
      read(triangle.a, to: 3 * place, table)
      read(triangle.b, to: 3 * place + 1, table)
      read(triangle.c, to: 3 * place + 2, table)
    }
  }

  @inline(__always)
  private mutating func read(_ corner: SIMD3<Float>, to place: Int, _ table: borrowing VertexTable) {
    // Adding zero makes −0.0 the same position as 0.0.
    let position = corner + SIMD3<Float>(repeating: 0)
    positions[place] = position
    hashes[place] = VertexTable.hash(position)
    guesses[place] = table.guess(hashes[place])
  }

  @inline(__always)
  func vertex(_ place: Int, _ table: inout VertexTable) -> UInt32 {
    table.vertex(at: positions[place], hash: hashes[place], guess: guesses[place])
  }
}
