/// The linear program of one step that widens a cylinder: how far its axis may move, a little, so that the nearest of
/// the corners gets as far from it as it can.
///
/// Its unknowns are the gain t and the four ways z in which the axis moves. Maximize t such that distance + slope · z ≥ t
/// for every corner and low ≤ z ≤ high, by the dual simplex method: from a vertex where five of these hold with equality,
/// the one that is broken most takes the place of one of them. t only falls on the way and is never below the optimum.
struct WideningProgram {
  /// What a corner asks for.
  struct Corner {
    /// How far it is from the axis, less the least of all.
    let distance: Double
    /// How its distance grows with each of the four ways.
    let slope: SIMD4<Double>
  }

  /// The ways in which the axis moves.
  private(set) var step = SIMD4<Double>.zero
  /// How far the nearest corner gets by it, at first order, more than now; too much where the steps ran out.
  private(set) var gain = 0.0
  /// The vertices that were visited.
  private(set) var pivots = 0

  /// No program takes more.
  ///
  /// Ten or so do; one that would take more ends at the vertex that it is at.
  static let mostPivots = 48

  /// What is asked for by one row: the first number counts for t, the next four for the ways.
  private struct Row {
    var factors: SIMD8<Double>
    var bound: Double

    init(_ corner: Corner) {
      factors = SIMD8(1, -corner.slope.x, -corner.slope.y, -corner.slope.z, -corner.slope.w, 0, 0, 0)
      bound = corner.distance
    }

    /// That a way is at most `bound`, or at least −`bound`.
    init(way: Int, sign: Double, bound: Double) {
      factors = .zero
      factors[way + 1] = sign
      self.bound = bound
    }
  }

  /// Solves it.
  /// - Precondition: there is a corner; low ≤ 0 ≤ high.
  init(_ corners: [Corner], low: SIMD4<Double>, high: SIMD4<Double>) {
    let nearest = corners.min { $0.distance < $1.distance } ?? Corner(distance: 0, slope: .zero)
    var basis = [Row(nearest)]
    for way in 0..<4 {
      // The end of its range towards which the nearest corner gets farther.
      let isUp = nearest.slope[way] >= 0
      basis.append(Row(way: way, sign: isUp ? 1 : -1, bound: isUp ? high[way] : -low[way]))
    }
    for _ in 0..<Self.mostPivots {
      guard let vertex = Self.solve(basis.map(\.factors), SIMD8(basis.map(\.bound) + [0, 0, 0])) else { return }
      (gain, step) = (vertex[0], SIMD4(vertex[1], vertex[2], vertex[3], vertex[4]))
      guard let broken = broken(corners, low, high) else { return }
      guard let leaving = Self.leaving(basis, for: broken) else { return }
      basis[leaving] = broken
      pivots += 1
    }
  }

  /// The row that the vertex breaks most; nothing where it is the optimum.
  private func broken(_ corners: [Corner], _ low: SIMD4<Double>, _ high: SIMD4<Double>) -> Row? {
    var most = 1e-9
    var row: Row?
    for way in 0..<4 {
      if step[way] - high[way] > most {
        (most, row) = (step[way] - high[way], Row(way: way, sign: 1, bound: high[way]))
      }
      if low[way] - step[way] > most { (most, row) = (low[way] - step[way], Row(way: way, sign: -1, bound: -low[way])) }
    }
    var worst = -1
    for index in corners.indices {
      let short = gain - corners[index].distance - (corners[index].slope * step).sum()
      if short > most { (most, worst) = (short, index) }
    }
    return worst >= 0 ? Row(corners[worst]) : row
  }

  /// Which of the five makes room: the first whose weight in the optimum's proof falls to zero.
  private static func leaving(_ basis: [Row], for entering: Row) -> Int? {
    // Columns are the rows of the basis: weights y with Σ yₖ·rowₖ = (1, 0, 0, 0, 0), and the entering row by the same.
    let columns = (0..<5).map { line in
      SIMD8(
        basis[0].factors[line], basis[1].factors[line], basis[2].factors[line], basis[3].factors[line],
        basis[4].factors[line], 0, 0, 0)
    }
    guard let weights = solve(columns, SIMD8(1, 0, 0, 0, 0, 0, 0, 0)), let shares = solve(columns, entering.factors)
    else { return nil }
    var best: (index: Int, ratio: Double)?
    for index in 0..<5 where shares[index] > 1e-10 {
      let ratio = max(weights[index], 0) / shares[index]
      if ratio < best?.ratio ?? .infinity { best = (index, ratio) }
    }
    return best?.index
  }

  /// Solves five equations in five unknowns, by elimination with the greatest pivot; nothing where they depend.
  private static func solve(_ rows: [SIMD8<Double>], _ right: SIMD8<Double>) -> SIMD8<Double>? {
    var rows = rows
    for line in 0..<5 { rows[line][5] = right[line] }
    for column in 0..<5 {
      var pivot = column
      for line in column + 1..<5 where rows[line][column].magnitude > rows[pivot][column].magnitude { pivot = line }
      guard rows[pivot][column].magnitude > 1e-12 else { return nil }
      rows.swapAt(column, pivot)
      rows[column] /= rows[column][column]
      for line in 0..<5 where line != column { rows[line] -= rows[column] * rows[line][column] }
    }
    return SIMD8(rows[0][5], rows[1][5], rows[2][5], rows[3][5], rows[4][5], 0, 0, 0)
  }
}
