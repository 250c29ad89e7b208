/// One band of rows of one axis, swept: crossings sorted by column and depth, winding numbers followed along each.
struct BandSweep: ~Copyable {
  /// The integrands of each column of the band.
  var samples: Growing<SIMD4<Float>>
  /// Where each column's runs of w ≠ 0 start in `runs`, one more than there are columns; nothing where runs are not kept.
  var runStarts: Growing<UInt32>
  /// Runs of w ≠ 0, from and to in cells; where they are not kept, those of the last column.
  var runs: Growing<SIMD2<Float>>
  /// How the two ends of each run face the column.
  var ends: Growing<RunEnds>
  var negativeColumns = 0
  /// Σ length where w < 0, in cells.
  var negativeLength = 0.0
  var openColumns = 0
  var overlappedColumns = 0
  /// Where two solids touch without sharing more than a hair.
  var touches = 0
  /// Crossings in the band.
  let crossings: Int
  private var firstOfColumn = 0

  /// Sorts and sweeps the crossings that all tasks found in the band.
  init(columns: Int, crossings: [CrossingBuckets], band: Int, keepsRuns: Bool) {
    samples = Growing(capacity: columns)
    runStarts = Growing(capacity: keepsRuns ? columns + 1 : 0)
    runs = Growing(capacity: keepsRuns ? columns : 0)
    ends = Growing(capacity: keepsRuns ? columns : 0)
    var sorted = SortedColumns(columns: columns, crossings: crossings, band: band)
    self.crossings = sorted.count
    for column in 0..<columns {
      if keepsRuns {
        firstOfColumn = runs.count
        runStarts.append(UInt32(runs.count))
      } else {
        runs.removeAll()
        ends.removeAll()
      }
      sorted.withColumn(column) { keys in sweep(keys) }
    }
    if keepsRuns { runStarts.append(UInt32(runs.count)) }
  }

  /// Follows the winding number along one column.
  @inline(__always)
  private mutating func sweep(_ keys: UnsafeBufferPointer<Crossing.Key>) {
    var sample = ColumnSample()
    var winding: Int32 = 0
    var previous: Float = 0
    var entry = Crossing.Key(bits: 0)
    var isNegative = false
    var isOverlapped = false
    for key in keys {
      let depth = key.depth
      let length = depth - previous
      let before = winding
      winding += key.facing.step
      sample.winding += length * Float(before)
      sample.hidden += key.facing.cosine
      if before != 0 {
        sample.excess += length * Float(before - 1)
        sample.covered += length
      }
      if before > 1 || before < 0 {
        if length > Self.hair { isOverlapped = true } else { touches += 1 }
      }
      if before < 0 && length > Self.hair {
        isNegative = true
        negativeLength += Double(length)
      }
      if before == 0 {
        entry = key
      } else if winding == 0 {
        close(from: entry, to: key, sample: &sample)
      }
      previous = depth
    }
    if winding != 0 { openColumns += 1 }
    if isNegative { negativeColumns += 1 }
    if isOverlapped { overlappedColumns += 1 }
    samples.append(sample.lanes)
  }

  /// Ends a run of w ≠ 0; one that starts where the last one ended continues it.
  @inline(__always)
  private mutating func close(from entry: Crossing.Key, to exit: Crossing.Key, sample: inout ColumnSample) {
    if runs.count > firstOfColumn, entry.depth - runs.base[runs.count - 1].y <= Self.hair {
      // Two solids that touch: the wall between them is not exposed.
      let last = runs.count - 1
      touches += 1
      sample.hidden += ends.base[last].exit.cosine - exit.facing.cosine
      runs.base[last].y = exit.depth
      ends.base[last].exit = exit.facing
      return
    }
    if exit.depth - entry.depth <= Self.hair { return }
    sample.hidden -= entry.facing.cosine + exit.facing.cosine
    runs.append(SIMD2(entry.depth, exit.depth))
    ends.append(RunEnds(entry: entry.facing, exit: exit.facing))
  }

  /// Runs and gaps shorter than this many cells are rounding of float depths (one part in 2²⁴ of up to 8000 cells).
  static let hair: Float = 0.002
}
