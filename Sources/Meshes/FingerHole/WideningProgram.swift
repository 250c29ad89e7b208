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
      guard let vertex = Self.vertex(basis) else { return }
      (gain, step) = vertex
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
    let solved = solve(
      line: { line in
        SIMD8(
          basis[0].factors[line], basis[1].factors[line], basis[2].factors[line], basis[3].factors[line],
          basis[4].factors[line], line == 0 ? 1 : 0, entering.factors[line], 0)
      },
      read: { lines in
        var best: (index: Int, ratio: Double)?
        for index in 0..<5 where lines[index][6] > 1e-10 {
          let ratio = max(lines[index][5], 0) / lines[index][6]
          if ratio < best?.ratio ?? .infinity { best = (index, ratio) }
        }
        return best?.index
      })
    return solved ?? nil
  }

  /// The vertex where the five hold with equality: the gain, then the ways; nothing where they depend on each other.
  private static func vertex(_ basis: [Row]) -> (gain: Double, step: SIMD4<Double>)? {
    solve(
      line: { line in
        var factors = basis[line].factors
        factors[5] = basis[line].bound
        return factors
      },
      read: { ($0[0][5], SIMD4($0[1][5], $0[2][5], $0[3][5], $0[4][5])) })
  }

  /// Solves five equations in five unknowns, by elimination with the greatest pivot; nothing where they depend.
  ///
  /// - Parameters:
  ///   - line: an equation: its five factors, then its right sides.
  ///   - read: is lent the lines, in each of which the right sides have become an unknown.
  /// - Returns: what was read.
  private static func solve<Solution>(
    line: (Int) -> SIMD8<Double>, read: (UnsafeMutableBufferPointer<SIMD8<Double>>) -> Solution
  ) -> Solution? {
    withUnsafeTemporaryAllocation(of: SIMD8<Double>.self, capacity: 5) { lines in
      // Safe: all five are written before one is read.
      for index in 0..<5 { lines.initializeElement(at: index, to: line(index)) }
      for column in 0..<5 {
        var pivot = column
        for line in column + 1..<5 where lines[line][column].magnitude > lines[pivot][column].magnitude {
          pivot = line
        }
        guard lines[pivot][column].magnitude > 1e-12 else { return nil }
        lines.swapAt(column, pivot)
        lines[column] /= lines[column][column]
        for line in 0..<5 where line != column { lines[line] -= lines[column] * lines[line][column] }
      }
      return read(lines)
    }
  }
}
