extension RunGraph {
  /// The bodies and suspected cavities with what they measure, largest first, in cells.
  mutating func islands() -> (bodies: [Island], cavities: [Island]) {
    var bodies = IslandTable(count: solids.count)
    var cavities = IslandTable(count: gaps.count)
    let width = grid.width(axis)
    let rows = grid.rowsPerBand(axis)
    for (number, band) in bands.enumerated() {
      for column in 0..<band.columns {
        let place = SIMD2(Float(column % width), Float(number * rows + column / width))
        let first = Int(band.runStarts[column])
        let end = Int(band.runStarts[column + 1])
        for run in first..<end {
          bodies.add(
            to: solids.root(band.firstRun + run), run: band.runs[run], place: place, cosines: band.ends[run].cosines)
          guard run + 1 < end else { continue }
          let gap = gaps.root(band.firstRun + run + 1)
          if gap == 0 { continue }
          cavities.add(
            to: gap, run: SIMD2(band.runs[run].y, band.runs[run + 1].x), place: place,
            cosines: SIMD2(band.ends[run].exit.cosine, band.ends[run + 1].entry.cosine))
        }
      }
    }
    return (bodies.islands.sorted(by: Island.larger), cavities.islands.sorted(by: Island.larger))
  }
}

/// Islands by the root of their set.
private struct IslandTable {
  private var numbers: [UInt32]
  private(set) var islands: [Island] = []

  init(count: Int) { numbers = [UInt32](repeating: .max, count: count) }

  mutating func add(to root: Int, run: SIMD2<Float>, place: SIMD2<Float>, cosines: SIMD2<Float>) {
    if numbers[root] == .max {
      numbers[root] = UInt32(islands.count)
      islands.append(Island())
    }
    islands[Int(numbers[root])].add(run, place: place, cosines: cosines)
  }
}
