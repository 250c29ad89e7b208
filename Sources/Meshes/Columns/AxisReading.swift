/// What the columns of one axis say.
struct AxisReading: Sendable {
  let axis: ColumnAxis
  let sums: ColumnSums
  /// The runs for bodies, cavities and walls; only kept where asked for.
  let bands: [RunGraph.Band]
}

extension AxisReading {
  /// Adds up the swept bands of one axis, in order of their rows.
  init(axis: ColumnAxis, grid: ColumnGrid, swept: [SweptBand]) {
    var sums = ColumnSums()
    var total = SIMD3<Double>()
    for band in swept {
      total += band.total
      sums.negativeColumns += band.negativeColumns
      sums.negativeVolume += band.negativeLength
      sums.openColumns += band.openColumns
      sums.overlappedColumns += band.overlappedColumns
      sums.touches += band.touches
    }
    let variance = Self.variance(swept.map(\.samples), width: grid.width(axis), height: grid.height(axis))
    sums.winding = .init(sum: total[0], variance: variance[0])
    sums.excess = .init(sum: total[1], variance: variance[1])
    sums.hidden = .init(sum: total[2], variance: variance[2])
    self.init(axis: axis, sums: sums, bands: swept.map(\.runs))
  }

  /// The variance of a sum over independently jittered cells, read from how far each cell is from its neighbours.
  ///
  /// Half the mean square difference to the next cell is the variance within a cell where the integrand is flat, and
  /// more where it slopes: the bound errs to the safe side. The mean of both directions is taken.
  static func variance(_ bands: [[SIMD3<Float>]], width: Int, height: Int) -> SIMD3<Double> {
    var squares = SIMD3<Double>()
    var above = [SIMD3<Float>]()
    for band in bands {
      for start in stride(from: 0, to: band.count, by: width) {
        let row = Array(band[start..<start + width])
        squares += SIMD3<Double>(squaredSteps(along: row))
        if !above.isEmpty { squares += SIMD3<Double>(squaredDifferences(row, above)) }
        above = row
      }
    }
    return squares * 0.25
  }

  private static func squaredSteps(along row: [SIMD3<Float>]) -> SIMD3<Float> {
    var sum = SIMD3<Float>.zero
    for index in row.indices.dropFirst() {
      let step = row[index] - row[index - 1]
      sum += step * step
    }
    return sum
  }

  private static func squaredDifferences(_ row: [SIMD3<Float>], _ above: [SIMD3<Float>]) -> SIMD3<Float> {
    var sum = SIMD3<Float>.zero
    for index in row.indices {
      let step = row[index] - above[index]
      sum += step * step
    }
    return sum
  }
}
