/// A band of rows after its sweep: what its columns add up to, their runs and walls.
struct SweptBand: Sendable {
  /// The sums of the integrands.
  let total: SIMD4<Double>
  /// Squared differences of neighbours: along each row, and from each row but the first to the one above it.
  let along: [SIMD4<Float>]
  let across: [SIMD4<Float>]
  /// The integrands of the columns of the first and of the last row.
  let firstRow: [SIMD4<Float>]
  let lastRow: [SIMD4<Float>]
  /// Its runs, where they are read.
  let runs: BandRuns?
  /// What its runs say of walls, where they are read.
  let walls: WallReading?
  let negativeColumns: Int
  let negativeLength: Double
  let openColumns: Int
  let overlappedColumns: Int
  let touches: Int
  let crossings: Int

  /// Sweeps one band.
  init(grid: ColumnGrid, crossings: [CrossingBuckets], band: Int, keepsRuns: Bool) {
    let (axis, number) = BandNumbering(grid).place(band)
    let width = grid.width(axis)
    let rows = grid.rowsPerBand(axis)
    let columns = (min((number + 1) * rows, grid.height(axis)) - number * rows) * width
    let sweep = BandSweep(columns: columns, crossings: crossings, band: band, keepsRuns: keepsRuns)
    let samples = UnsafeBufferPointer(start: sweep.samples.base, count: columns)
    total = samples.reduce(into: SIMD4<Double>()) { $0 += SIMD4<Double>($1) }
    let starts = stride(from: 0, to: columns, by: width)
    along = starts.map { Self.squaredSteps(samples, $0..<$0 + width) }
    across = starts.dropFirst().map { Self.squaredDifferences(samples, $0..<$0 + width, above: $0 - width) }
    firstRow = Array(samples.prefix(width))
    lastRow = Array(samples.suffix(width))
    if keepsRuns {
      let kept = BandRuns(
        firstRow: number * rows, width: width, runs: sweep.runs.array, ends: sweep.ends.array,
        starts: sweep.runStarts.array)
      walls = WallReading(kept, axis: axis)
      runs = kept
    } else {
      (walls, runs) = (nil, nil)
    }
    negativeColumns = sweep.negativeColumns
    negativeLength = sweep.negativeLength
    openColumns = sweep.openColumns
    overlappedColumns = sweep.overlappedColumns
    touches = sweep.touches
    self.crossings = sweep.crossings
  }

  private static func squaredSteps(
    _ samples: UnsafeBufferPointer<SIMD4<Float>>, _ row: Range<Int>
  ) -> SIMD4<Float> {
    var sum = SIMD4<Float>.zero
    for index in row.dropFirst() {
      let step = samples[index] - samples[index - 1]
      sum += step * step
    }
    return sum
  }

  private static func squaredDifferences(
    _ samples: UnsafeBufferPointer<SIMD4<Float>>, _ row: Range<Int>, above: Int
  ) -> SIMD4<Float> {
    var sum = SIMD4<Float>.zero
    for index in row {
      let step = samples[index] - samples[above + index - row.lowerBound]
      sum += step * step
    }
    return sum
  }

  /// Squared differences between the first row of this band and the last of the band above it.
  func squaredDifferences(below above: [SIMD4<Float>]) -> SIMD4<Float> {
    var sum = SIMD4<Float>.zero
    for index in firstRow.indices {
      let step = firstRow[index] - above[index]
      sum += step * step
    }
    return sum
  }
}
