/// The runs of one axis in one numbering, and which of them hang together.
///
/// Runs of w ≠ 0 whose depths overlap in neighbouring columns are one body. Gaps between runs are joined alike, with
/// everything outside as gap 0: a gap that is not joined to it lies in a suspected cavity.
struct RunGraph: ~Copyable {
  let axis: ColumnAxis
  let grid: ColumnGrid
  let bands: [Band]
  var solids: DisjointSets
  var gaps: DisjointSets

  /// One band's runs with the number of its first run.
  struct Band {
    let firstRun: Int
    let columns: Int
    let runs: [SIMD2<Float>]
    let ends: [RunEnds]
    let runStarts: [UInt32]
  }

  /// One column's runs while they are lent.
  private struct Column {
    let runs: UnsafeBufferPointer<SIMD2<Float>>
    let firstRun: Int

    /// The gap before run `index`, from and to; index = count gives the one after the last.
    @inline(__always)
    func gap(_ index: Int) -> SIMD2<Float> {
      SIMD2(index == 0 ? -.infinity : runs[index - 1].y, index == runs.count ? .infinity : runs[index].x)
    }

    /// The gap's number: 0 is outside.
    @inline(__always)
    func number(_ index: Int) -> Int { index == 0 || index == runs.count ? 0 : firstRun + index }
  }

  /// Joins the runs of all bands of an axis.
  init(axis: ColumnAxis, grid: ColumnGrid, bands: [Band]) {
    self.axis = axis
    self.grid = grid
    var total = 0
    self.bands = bands.map { band in
      defer { total += band.runs.count }
      return Band(
        firstRun: total, columns: band.columns, runs: band.runs, ends: band.ends, runStarts: band.runStarts)
    }
    solids = DisjointSets(count: total)
    gaps = DisjointSets(count: total + 1)
    joinAll()
  }

  private mutating func joinAll() {
    let width = grid.width(axis)
    let height = grid.height(axis)
    let rows = grid.rowsPerBand(axis)
    for row in 0..<height {
      for column in 0..<width {
        let here = Self.column(bands, row, column, width: width, rows: rows)
        if column > 0 { join(here, Self.column(bands, row, column - 1, width: width, rows: rows)) }
        if row > 0 { join(here, Self.column(bands, row - 1, column, width: width, rows: rows)) }
        if row == 0 || column == 0 || row == height - 1 || column == width - 1 { openToOutside(here) }
      }
    }
  }

  @inline(__always)
  private static func column(_ bands: [Band], _ row: Int, _ column: Int, width: Int, rows: Int) -> Column {
    let band = bands[row / rows]
    let index = (row % rows) * width + column
    let start = Int(band.runStarts[index])
    let end = Int(band.runStarts[index + 1])
    return band.runs.withUnsafeBufferPointer {
      // Safe: `bands` outlives the walk over the columns and is not written meanwhile.
      Column(runs: UnsafeBufferPointer(rebasing: $0[start..<end]), firstRun: band.firstRun + start)
    }
  }

  private mutating func openToOutside(_ column: Column) {
    guard column.runs.count > 1 else { return }
    for index in 1..<column.runs.count { gaps.join(0, column.number(index)) }
  }

  @inline(__always)
  private mutating func join(_ a: Column, _ b: Column) {
    var i = 0
    var j = 0
    while i < a.runs.count, j < b.runs.count {
      if max(a.runs[i].x, b.runs[j].x) < min(a.runs[i].y, b.runs[j].y) { solids.join(a.firstRun + i, b.firstRun + j) }
      if a.runs[i].y < b.runs[j].y { i += 1 } else { j += 1 }
    }
    if a.runs.count > 1 || b.runs.count > 1 { joinGaps(a, b) }
  }

  private mutating func joinGaps(_ a: Column, _ b: Column) {
    var i = 0
    var j = 0
    while i <= a.runs.count, j <= b.runs.count {
      let one = a.gap(i)
      let other = b.gap(j)
      if max(one.x, other.x) < min(one.y, other.y) { gaps.join(a.number(i), b.number(j)) }
      if one.y < other.y { i += 1 } else { j += 1 }
    }
  }
}
