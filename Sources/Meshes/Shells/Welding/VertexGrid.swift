/// Vertices in the cells of a grid, to find those near a point.
struct VertexGrid {
  private let cell: Double
  private let lower: SIMD3<Double>
  /// Hash of the cell and the vertex, sorted by cell.
  private let entries: [(cell: UInt64, vertex: UInt32)]

  /// Sorts vertices into cells of the given width.
  /// - Precondition: the width is positive.
  init(_ vertices: [UInt32], of mesh: borrowing WeldedMesh, cell: Double) {
    precondition(cell > 0, "a cell has a width")
    self.cell = cell
    var lower = SIMD3<Double>(repeating: .infinity)
    for vertex in vertices { lower = pointwiseMin(lower, mesh.place(vertex)) }
    self.lower = lower
    var entries: [(cell: UInt64, vertex: UInt32)] = []
    for vertex in vertices { entries.append((Self.key(Self.index(mesh.place(vertex), lower, cell)), vertex)) }
    self.entries = entries.sorted { ($0.cell, $0.vertex) < ($1.cell, $1.vertex) }
  }

  /// Calls `body` with every vertex in the cells that a box touches; others that share a cell's hash may be among them.
  ///
  /// Every vertex that is looked at is a step, and every cell.
  func each(
    from low: SIMD3<Double>, to high: SIMD3<Double>, _ steps: inout StepCount, _ body: (UInt32) -> Void
  ) throws(OverBudget) {
    var looks = 0
    let first = Self.index(low, lower, cell)
    let last = Self.index(high, lower, cell)
    for x in first.x...last.x {
      for y in first.y...last.y {
        for z in first.z...last.z { looks += eachInCell(Self.key(SIMD3(x, y, z)), body) }
      }
    }
    try steps.take(looks)
  }

  private func eachInCell(_ key: UInt64, _ body: (UInt32) -> Void) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].cell < key { low = middle + 1 } else { high = middle }
    }
    let first = low
    while low < entries.count && entries[low].cell == key {
      body(entries[low].vertex)
      low += 1
    }
    return 1 + low - first
  }

  private static func index(_ point: SIMD3<Double>, _ lower: SIMD3<Double>, _ cell: Double) -> SIMD3<Int64> {
    SIMD3<Int64>(((point - lower) / cell).rounded(.down))
  }

  /// 21 bits an axis; far cells may share a key, which costs a look and no more.
  private static func key(_ index: SIMD3<Int64>) -> UInt64 {
    let bits = SIMD3<UInt64>(truncatingIfNeeded: index) & SIMD3(repeating: 0x1F_FFFF)
    return bits.x | bits.y << 21 | bits.z << 42
  }
}
