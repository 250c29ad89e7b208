/// The bands of rows of all three axes in one numbering: x's first, then y's, then z's.
struct BandNumbering: Sendable {
  private let first: SIMD4<Int>
  private let grid: ColumnGrid

  init(_ grid: ColumnGrid) {
    self.grid = grid
    let (x, y, z) = (grid.bands(.x), grid.bands(.y), grid.bands(.z))
    first = SIMD4(0, x, x + y, x + y + z)
  }

  /// How many bands there are.
  var count: Int { first[3] }

  /// The number of an axis's first band.
  func first(_ axis: ColumnAxis) -> Int { first[axis.rawValue] }

  /// The axis of a band, and the band's number within it.
  func place(_ band: Int) -> (axis: ColumnAxis, band: Int) {
    let axis: ColumnAxis = band < first[1] ? .x : band < first[2] ? .y : .z
    return (axis, band - first(axis))
  }

  /// The rows of an axis that bands of a window hold; none where the window holds no band of it.
  func rows(_ axis: ColumnAxis, in window: Range<Int>) -> Range<Int> {
    let bands = window.clamped(to: first[axis.rawValue]..<first[axis.rawValue + 1])
    guard !bands.isEmpty else { return 0..<0 }
    let rows = grid.rowsPerBand(axis)
    return (bands.lowerBound - first(axis)) * rows..<min((bands.upperBound - first(axis)) * rows, grid.height(axis))
  }
}
