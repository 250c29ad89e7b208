import Dispatch

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

  /// So many triangles are worth a task.
  private static let triangleShare = 200_000

  /// Where the vertices are, and that of each corner; nothing where the hash does not tell positions apart.
  ///
  /// Each task numbers the vertices of its own run of triangles; then those of later runs get the numbers that they have
  /// in the runs before, or the next ones. So they are numbered by their first corners, however many tasks there are.
  static func byHash(
    _ triangles: borrowing TriangleSpan, tasks most: Int = PlainPass.processorCount
  ) -> (points: [SIMD3<Float>], corners: [UInt32])? {
    let (count, layout) = (triangles.count, triangles.layout)
    let tasks = max(1, min(most, count / triangleShare))
    let run = { @Sendable (task: Int) in count * task / tasks..<count * (task + 1) / tasks }
    var tables = [VertexTable](repeating: VertexTable(expected: 0), count: tasks)
    var corners = triangles.bytes.withUnsafeBytes { bytes in
      tables.withUnsafeMutableBufferPointer { tables in
        [UInt32](unsafeUninitializedCapacity: 3 * count) { corners, filled in
          // Safe to share: the bytes are only read, each task writes its own table and its own run of corners, all of
          // them but where its table is crowded, and then no corner is used.
          nonisolated(unsafe) let (bytes, tables, corners) = (bytes, tables, corners)
          let number = { @Sendable (task: Int) in
            let triangles = TriangleSpan(RawSpan(_unsafeBytes: bytes), layout: layout)
            // The first takes up the vertices of all.
            tables[task] = weld(triangles, run(task), corners, triangles: task == 0 ? count : run(task).count)
          }
          if tasks == 1 { number(0) } else { DispatchQueue.concurrentPerform(iterations: tasks, execute: number) }
          filled = tables.contains(where: \.isCrowded) ? 0 : 3 * count
        }
      }
    }
    guard !tables.contains(where: \.isCrowded) else { return nil }
    var whole = tables[0]
    for task in 1..<max(tasks, 1) {
      let names = CornerBatch.vertices(at: tables[task].points, in: &whole)
      if whole.isCrowded { return nil }
      let own = 3 * run(task).lowerBound..<3 * run(task).upperBound
      for corner in own { corners[corner] = names[Int(corners[corner])] }
    }
    return (whole.points, corners)
  }

  /// The vertices of a run of triangles; those of each corner are written, unless the table gets crowded.
  ///
  /// The table has room for the vertices of so many triangles.
  private static func weld(
    _ triangles: borrowing TriangleSpan, _ run: Range<Int>, _ corners: UnsafeMutableBufferPointer<UInt32>,
    triangles room: Int
  ) -> VertexTable {
    // A closed mesh has half as many vertices as triangles.
    var table = VertexTable(expected: room / 2 + 16)
    var batch = CornerBatch()
    for first in stride(from: run.lowerBound, to: run.upperBound, by: CornerBatch.triangles) where !table.isCrowded {
      let range = first..<min(first + CornerBatch.triangles, run.upperBound)
      batch.read(triangles, range, table)
      batch.find(in: &table)
      for corner in 0..<3 * range.count { corners[3 * first + corner] = batch[corner] }
    }
    return table
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
  /// The vertex of each corner, or what the table gives as a guess for it.
  private var vertices = [UInt32](repeating: 0, count: 3 * triangles)
  /// The corners that were not found of late, in their order.
  private var asked = [Int](repeating: 0, count: 3 * triangles)
  private var askedCount = 0

  /// Takes up the corners of some triangles.
  mutating func read(_ triangles: borrowing TriangleSpan, _ range: Range<Int>, _ table: borrowing VertexTable) {
    askedCount = 0
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
    let hash = VertexTable.hash(position)
    positions[place] = position
    hashes[place] = hash
    let (vertex, isSame) = table.recentVertex(hash, position)
    vertices[place] = vertex
    asked[askedCount] = place
    askedCount += isSame ? 0 : 1
  }

  /// Finds the vertices of the corners that were taken up, new ones where the table has none there.
  ///
  /// Loops that do nothing but ask the memory keep many of its answers under way.
  mutating func find(in table: inout VertexTable) {
    for index in 0..<askedCount { vertices[asked[index]] = table.guess(hashes[asked[index]]) }
    table.touch(vertices, asked, askedCount)
    for index in 0..<askedCount {
      let place = asked[index]
      vertices[place] = table.vertex(at: positions[place], hash: hashes[place], guess: vertices[place])
    }
  }

  /// The vertex of a corner, once found.
  @inline(__always)
  subscript(place: Int) -> UInt32 { vertices[place] }

  /// The vertices of a table at positions that differ, new ones where it has none there.
  static func vertices(at positions: [SIMD3<Float>], in table: inout VertexTable) -> [UInt32] {
    var batch = CornerBatch()
    var vertices: [UInt32] = []
    vertices.reserveCapacity(positions.count)
    for first in stride(from: 0, to: positions.count, by: 3 * triangles) where !table.isCrowded {
      let range = first..<min(first + 3 * triangles, positions.count)
      batch.askedCount = 0
      for index in range { batch.read(positions[index], to: index - first, table) }
      batch.find(in: &table)
      vertices += batch.vertices[0..<range.count]
    }
    return vertices
  }
}
