import Dispatch

/// What the columns of one grid say of groups that share space: tallies by axis and slot.
struct SharingGrid: Sendable {
  let grid: ColumnGrid
  let axes: [[SharingTally]]

  /// Casts each group's triangles on the grid and sweeps its columns; the outcome does not depend on the tasks.
  init(_ groups: [TriangleBuffer?], grid: ColumnGrid, tasks: Int) {
    var crossings: [CrossingBuckets] = []
    var tags: [UInt8] = []
    for (number, group) in groups.enumerated() {
      guard let group else { continue }
      let cast = ColumnCast.crossings(of: group.span, grid: grid, tasks: tasks)
      crossings += cast
      tags += cast.map { _ in UInt8(number) }
    }
    let bands = ColumnAxis.allCases.flatMap { axis in (0..<grid.bands(axis)).map { (axis: axis, band: $0) } }
    var swept = [[SharingTally]](repeating: [], count: bands.count)
    let (sets, names, count) = (crossings, tags, groups.count)
    swept.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each iteration writes its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: tasks) { task in
        for index in stride(from: task, to: bands.count, by: tasks) {
          let (axis, band) = bands[index]
          slots[index] =
            SharingSweep(grid: grid, crossings: sets, tags: names, groups: count, axis: axis, band: band).tallies
        }
      }
    }
    self.grid = grid
    axes = ColumnAxis.allCases.map { axis in
      var sum = [SharingTally](repeating: SharingTally(), count: SharingSweep.slots(count))
      for (place, tallies) in zip(bands, swept) where place.axis == axis {
        for slot in sum.indices { sum[slot] += tallies[slot] }
      }
      return sum
    }
  }
}
