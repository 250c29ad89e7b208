/// Adds up the swept bands of one axis, in order of their rows.
struct AxisSum {
  private let axis: ColumnAxis
  private var sums = ColumnSums()
  private var total = SIMD4<Double>()
  /// A quarter of it is the variance of a sum over independently jittered cells, read from how far each cell is from
  /// its neighbours.
  ///
  /// Half the mean square difference to the next cell is the variance within a cell where the integrand is flat, and
  /// more where it slopes: the bound errs to the safe side. The mean of both directions is taken.
  private var squares = SIMD4<Double>()
  private var lastRow: [SIMD4<Float>] = []
  private var islands: IslandSearch?
  private var walls = WallReading()
  private var crossings = 0

  /// Nothing added yet.
  init(axis: ColumnAxis, grid: ColumnGrid, readsMetal: Bool) {
    self.axis = axis
    islands = readsMetal ? IslandSearch(width: grid.width(axis), height: grid.height(axis)) : nil
  }

  /// Adds the next band.
  mutating func add(_ band: SweptBand) {
    total += band.total
    sums.negativeColumns += band.negativeColumns
    sums.negativeVolume += band.negativeLength
    sums.openColumns += band.openColumns
    sums.overlappedColumns += band.overlappedColumns
    sums.touches += band.touches
    crossings += band.crossings
    for row in band.along.indices {
      squares += SIMD4<Double>(band.along[row])
      if row > 0 {
        squares += SIMD4<Double>(band.across[row - 1])
      } else if !lastRow.isEmpty {
        squares += SIMD4<Double>(band.squaredDifferences(below: lastRow))
      }
    }
    lastRow = band.lastRow
    if let runs = band.runs { islands?.add(runs) }
    if let more = band.walls { walls.add(more) }
  }

  /// The reading, once all bands were added.
  consuming func reading() -> AxisReading {
    let variance = squares * 0.25
    sums.winding = .init(sum: total[0], variance: variance[0])
    sums.excess = .init(sum: total[1], variance: variance[1])
    sums.hidden = .init(sum: total[2], variance: variance[2])
    sums.covered = .init(sum: total[3], variance: variance[3])
    islands?.finish()
    let metal = islands.map { AxisMetal(bodies: $0.bodies, cavities: $0.cavities, walls: walls) }
    return AxisReading(axis: axis, sums: sums, metal: metal, crossings: crossings)
  }
}
