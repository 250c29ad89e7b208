import Dispatch

/// What the columns of one grid say, axis by axis, in cells.
struct GridReading: Sendable {
  let grid: ColumnGrid
  let axes: [AxisReading]

  /// Casts the triangles on the grid and reads its columns; the outcome does not depend on the number of tasks.
  init(_ triangles: borrowing TriangleSpan, grid: ColumnGrid, tasks: Int) {
    let crossings = ColumnCast.crossings(of: triangles, grid: grid, tasks: tasks)
    let bands = ColumnAxis.allCases.flatMap { axis in (0..<grid.bands(axis)).map { (axis: axis, band: $0) } }
    var swept = [SweptBand?](repeating: nil, count: bands.count)
    swept.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each iteration writes its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: tasks) { task in
        for index in stride(from: task, to: bands.count, by: tasks) {
          let (axis, band) = bands[index]
          slots[index] = SweptBand(grid: grid, crossings: crossings, axis: axis, band: band)
        }
      }
    }
    self.grid = grid
    let ofAxes = ColumnAxis.allCases.map { axis in zip(bands, swept).compactMap { $0.axis == axis ? $1 : nil } }
    var readings = [AxisReading?](repeating: nil, count: ofAxes.count)
    readings.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each iteration writes its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: slots.count) { index in
        slots[index] = AxisReading(axis: ColumnAxis.allCases[index], grid: grid, swept: ofAxes[index])
      }
    }
    axes = readings.compactMap { $0 }
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
