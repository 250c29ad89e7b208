import Dispatch

/// What the columns of one grid say, axis by axis, in cells.
struct GridReading: Sendable {
  let grid: ColumnGrid
  let axes: [AxisReading]
  /// What it took.
  let work: CastWork

  /// Casts the triangles on the grid and reads its columns, window by window; the outcome depends neither on the number
  /// of tasks nor on the windows.
  /// - Throws: where the crossings of one band alone, or of all, are beyond the budget.
  init(
    _ triangles: borrowing TriangleSpan, grid: ColumnGrid, readsMetal: Bool, budget: WorkBudget = .standard, tasks: Int
  ) throws(OverBudget) {
    let bands = BandNumbering(grid)
    var sums = ColumnAxis.allCases.map { AxisSum(axis: $0, grid: grid, readsMetal: readsMetal) }
    var cast = WindowedCast(bands, budget: budget, tasks: tasks)
    while let opened = cast.open() {
      ColumnCast.cast(triangles, grid: grid, window: opened, into: cast.sets)
      let window = try cast.close(opened)
      let swept = Self.sweep(window, grid: grid, crossings: cast.sets, keepsRuns: readsMetal, tasks: tasks)
      try cast.count(crossings: swept.reduce(0) { $0 + $1.crossings })
      Self.add(swept, of: window, bands, to: &sums)
    }
    self.grid = grid
    work = cast.work
    axes = sums.map { $0.reading() }
  }

  private static func sweep(
    _ window: Range<Int>, grid: ColumnGrid, crossings: [CrossingBuckets], keepsRuns: Bool, tasks: Int
  ) -> [SweptBand] {
    var swept = [SweptBand?](repeating: nil, count: window.count)
    let next = NextChunk()
    swept.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each band's slot is written by the one task that took it.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: tasks) { _ in
        while let index = next.take(1, of: slots.count) {
          slots[index] = SweptBand(
            grid: grid, crossings: crossings, band: window.lowerBound + index, keepsRuns: keepsRuns)
        }
      }
    }
    return swept.compactMap { $0 }
  }

  private static func add(
    _ swept: [SweptBand], of window: Range<Int>, _ bands: BandNumbering, to sums: inout [AxisSum]
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      // Safe to share: each iteration writes its own axis's sum.
      nonisolated(unsafe) let sums = sums
      DispatchQueue.concurrentPerform(iterations: sums.count) { axis in
        for (band, swept) in zip(window, swept) where bands.place(band).axis.rawValue == axis { sums[axis].add(swept) }
      }
    }
  }

  /// Whether some column saw a winding number above one or below zero, or did not return to zero.
  var seesTrouble: Bool {
    axes.contains { $0.sums.overlappedColumns + $0.sums.negativeColumns + $0.sums.openColumns > 0 }
  }

  /// Whether some column saw a winding number below zero, or did not return to zero.
  var seesInversion: Bool { axes.contains { $0.sums.negativeColumns + $0.sums.openColumns > 0 } }

  /// Whether solids touch in whole faces: some column met them there, more often than an edge would make it.
  var seesTouching: Bool { axes.contains { $0.sums.touches >= BodyReading.fewestColumns } }
}
