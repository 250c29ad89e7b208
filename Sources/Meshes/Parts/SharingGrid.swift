import Dispatch

/// What the columns of one grid say of groups that share space: tallies by axis and slot.
struct SharingGrid: Sendable {
  let grid: ColumnGrid
  let axes: [[SharingTally]]
  /// What it took.
  let work: CastWork

  /// Casts each group's triangles on the grid and sweeps its columns, window by window; the outcome depends neither on
  /// the tasks nor on the windows.
  /// - Throws: where the crossings of one band alone, or of all, are beyond the budget.
  init(_ groups: [TriangleBuffer?], grid: ColumnGrid, budget: WorkBudget, tasks: Int) throws(OverBudget) {
    let bands = BandNumbering(grid)
    let present = groups.indices.filter { groups[$0] != nil }
    let tags = present.flatMap { Array(repeating: UInt8($0), count: tasks) }
    let none = [SharingTally](repeating: SharingTally(), count: SharingSweep.slots(groups.count))
    var sums = ColumnAxis.allCases.map { _ in none }
    var cast = WindowedCast(bands, budget: budget, groups: present.count, tasks: tasks)
    while let opened = cast.open() {
      for (place, group) in present.enumerated() {
        guard let triangles = groups[group] else { continue }
        let (before, sets) = (cast.sets.prefix(place * tasks), cast.sets[place * tasks..<(place + 1) * tasks])
        ColumnCast.cast(triangles.span, grid: grid, window: opened, into: Array(sets), others: Array(before))
      }
      let window = try cast.close(opened)
      let swept = Self.sweep(window, grid: grid, crossings: cast.sets, tags: tags, groups: groups.count, tasks: tasks)
      try cast.count(crossings: swept.reduce(0) { $0 + $1.crossings })
      for (band, swept) in zip(window, swept) {
        let axis = bands.place(band).axis.rawValue
        for slot in none.indices { sums[axis][slot] += swept.tallies[slot] }
      }
    }
    self.grid = grid
    axes = sums
    work = cast.work
  }

  private static func sweep(
    _ window: Range<Int>, grid: ColumnGrid, crossings: [CrossingBuckets], tags: [UInt8], groups: Int, tasks: Int
  ) -> [(tallies: [SharingTally], crossings: Int)] {
    var swept = [(tallies: [SharingTally], crossings: Int)](repeating: ([], 0), count: window.count)
    let next = NextChunk()
    swept.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each band's slot is written by the one task that took it.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: tasks) { _ in
        while let index = next.take(1, of: slots.count) {
          let sweep = SharingSweep(
            grid: grid, crossings: crossings, tags: tags, groups: groups, band: window.lowerBound + index)
          slots[index] = (sweep.tallies, sweep.crossings)
        }
      }
    }
    return swept
  }
}
