/// The runs of one band, column by column, row after row.
struct BandRuns: Sendable {
  /// The row of the axis that the band starts with.
  let firstRow: Int
  /// Columns in a row.
  let width: Int
  /// Runs of w ≠ 0, from and to in cells.
  let runs: [SIMD2<Float>]
  /// How the two ends of each run face the column.
  let ends: [RunEnds]
  /// Where each column's runs start; one more than there are columns.
  let starts: [UInt32]

  /// How many columns there are.
  var columns: Int { starts.count - 1 }
}
