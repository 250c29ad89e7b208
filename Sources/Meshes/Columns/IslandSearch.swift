/// Joins the runs of one axis into bodies and suspected cavities, row by row.
///
/// Runs of w ≠ 0 whose depths overlap in neighbouring columns are one body. Gaps between runs are joined alike, with
/// everything outside as one of them: a gap that is not joined to it lies in a suspected cavity. No more than the runs
/// of two rows is held at once, and what has ended and is large enough to tell.
struct IslandSearch: Sendable {
  /// The bodies that have ended, largest first once the search is finished; in cells.
  private(set) var bodies: [Island] = []
  /// Voids that do not reach the outside, likewise.
  private(set) var cavities: [Island] = []
  private let width: Int
  private let height: Int
  private var solids = IslandTable()
  private var gaps = IslandTable(withOutside: true)
  private var rows: RunRows
  private var nextRow = 0

  /// A search over so many columns and rows.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    rows = RunRows(columns: width)
  }

  /// Reads the rows of the next band.
  mutating func add(_ band: BandRuns) {
    for first in stride(from: 0, to: band.columns, by: width) {
      read(band, columns: first..<first + width)
      nextRow += 1
    }
  }

  /// Ends what is still open.
  mutating func finish() {
    solids.closeAll(into: &bodies)
    gaps.closeAll(into: &cavities)
    bodies.sort(by: Island.larger)
    cavities.sort(by: Island.larger)
  }

  private mutating func read(_ band: BandRuns, columns: Range<Int>) {
    let isRim = nextRow == 0 || nextRow == height - 1
    var left = 0..<0
    for (place, column) in columns.enumerated() {
      let first = Int(band.starts[column])
      let here = rows.append(band.runs, first..<Int(band.starts[column + 1]))
      if place > 0 { join(here, left) }
      join(here, rows.above(place))
      settle(here, band, first: first, at: place, isRim: isRim || place == 0 || place == width - 1)
      left = here
    }
    rows.advance()
    solids.close(keeping: &rows.solids, into: &bodies)
    gaps.close(keeping: &rows.gaps, into: &cavities)
  }

  /// Gives the column's runs and gaps that touch none before them numbers of their own, and adds what they measure.
  @inline(__always)
  private mutating func settle(_ column: Range<Int>, _ band: BandRuns, first: Int, at place: Int, isRim: Bool) {
    let at = SIMD2(Float(place), Float(nextRow))
    for index in column {
      let run = first + index - column.lowerBound
      if rows.solids[index] == IslandTable.none { rows.solids[index] = solids.new() }
      solids.add(to: rows.solids[index], band.runs[run], place: at, cosines: band.ends[run].cosines)
      guard index + 1 < column.upperBound else { continue }
      // The gap behind this run, unless it is the last.
      if rows.gaps[index] == IslandTable.none { rows.gaps[index] = gaps.new() }
      if isRim { gaps.join(rows.gaps[index], IslandTable.outside) }
      gaps.add(
        to: rows.gaps[index], SIMD2(band.runs[run].y, band.runs[run + 1].x), place: at,
        cosines: SIMD2(band.ends[run].exit.cosine, band.ends[run + 1].entry.cosine))
    }
  }

  /// Joins what overlaps in a column and one beside it, which is settled.
  @inline(__always)
  private mutating func join(_ a: Range<Int>, _ b: Range<Int>) {
    var i = a.lowerBound
    var j = b.lowerBound
    while i < a.upperBound, j < b.upperBound {
      let (one, two) = (rows.runs[i], rows.runs[j])
      if max(one.x, two.x) < min(one.y, two.y) { rows.solids[i] = solids.join(rows.solids[i], rows.solids[j]) }
      if one.y < two.y { i += 1 } else { j += 1 }
    }
    if a.count > 1 || b.count > 1 { joinGaps(a, b) }
  }

  private mutating func joinGaps(_ a: Range<Int>, _ b: Range<Int>) {
    var i = a.lowerBound
    var j = b.lowerBound
    // Gap i is the one before run i; the first and the one behind the last run are outside.
    while i <= a.upperBound, j <= b.upperBound {
      let one = rows.gap(i, of: a)
      let two = rows.gap(j, of: b)
      if max(one.x, two.x) < min(one.y, two.y) {
        let isInner = i > a.lowerBound && i < a.upperBound
        let label = j > b.lowerBound && j < b.upperBound ? rows.gaps[j - 1] : IslandTable.outside
        if isInner {
          rows.gaps[i - 1] = gaps.join(rows.gaps[i - 1], label)
        } else if label != IslandTable.outside {
          gaps.join(label, IslandTable.outside)
        }
      }
      if one.y < two.y { i += 1 } else { j += 1 }
    }
  }
}
