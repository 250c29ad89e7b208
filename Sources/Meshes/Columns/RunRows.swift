/// The runs of a row of columns and of the one above it, and the numbers of the islands that they and the gaps are of.
struct RunRows: Sendable {
  /// The runs of the row above, column by column, then those of this one.
  private(set) var runs: [SIMD2<Float>] = []
  /// The body of each run.
  var solids: [UInt32] = []
  /// The void of the gap behind each run; none behind a column's last.
  var gaps: [UInt32] = []
  private var aboveStarts: [Int]
  private var starts: [Int] = []

  /// A first row, with nothing above.
  init(columns: Int) { aboveStarts = Array(repeating: 0, count: columns + 1) }

  /// Adds the next column of this row, some of a band's runs; gives where they lie here.
  @inline(__always)
  mutating func append(_ band: [SIMD2<Float>], _ column: Range<Int>) -> Range<Int> {
    let first = runs.count
    starts.append(first)
    for index in column {
      runs.append(band[index])
      solids.append(IslandTable.none)
      gaps.append(IslandTable.none)
    }
    return first..<runs.count
  }

  /// Where the runs of the column above lie.
  @inline(__always)
  func above(_ column: Int) -> Range<Int> { aboveStarts[column]..<aboveStarts[column + 1] }

  /// The gap before a run of a column, from and to.
  @inline(__always)
  func gap(_ index: Int, of column: Range<Int>) -> SIMD2<Float> {
    SIMD2(
      index == column.lowerBound ? -.infinity : runs[index - 1].y,
      index == column.upperBound ? .infinity : runs[index].x)
  }

  /// Makes this row the one above.
  mutating func advance() {
    let gone = starts.first ?? runs.count
    starts.append(runs.count)
    for column in starts.indices { starts[column] -= gone }
    swap(&starts, &aboveStarts)
    starts.removeAll(keepingCapacity: true)
    runs.removeFirst(gone)
    solids.removeFirst(gone)
    gaps.removeFirst(gone)
  }
}
