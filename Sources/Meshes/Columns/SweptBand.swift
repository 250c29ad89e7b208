/// A band of rows after its sweep: what its columns add up to, and their runs.
struct SweptBand: Sendable {
  /// The three integrands of each column, row after row.
  let samples: [SIMD3<Float>]
  /// Their sums.
  let total: SIMD3<Double>
  let runs: RunGraph.Band
  let negativeColumns: Int
  let negativeLength: Double
  let openColumns: Int
  let overlappedColumns: Int
  let touches: Int

  /// Sweeps one band.
  init(grid: ColumnGrid, crossings: [CrossingBuckets], axis: ColumnAxis, band: Int) {
    let rows = grid.rowsPerBand(axis)
    let columns = (min((band + 1) * rows, grid.height(axis)) - band * rows) * grid.width(axis)
    let sweep = BandSweep(columns: columns, crossings: crossings, axis: axis, band: band)
    samples = sweep.samples.array
    total = samples.reduce(into: SIMD3<Double>()) { $0 += SIMD3<Double>($1) }
    runs = RunGraph.Band(
      firstRun: 0, columns: columns, runs: sweep.runs.array, ends: sweep.ends.array,
      runStarts: sweep.runStarts.array)
    negativeColumns = sweep.negativeColumns
    negativeLength = sweep.negativeLength
    openColumns = sweep.openColumns
    overlappedColumns = sweep.overlappedColumns
    touches = sweep.touches
  }
}
