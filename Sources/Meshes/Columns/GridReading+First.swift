extension ColumnGrid {
  /// The grid of a level around a draft.
  init(_ plain: PlainPass, level: Int) {
    self.init(lowerBound: plain.lowerBound, upperBound: plain.upperBound, level: level)
  }

  /// The crossings to expect at the most: each cell of a triangle's shadow has one sample, and the shadows along the
  /// three axes add up to √3 times its area where it faces them alike.
  func mostCrossings(_ plain: PlainPass) -> Int {
    let cells = plain.surfaceArea / cell / cell * 3.0.squareRoot()
    return cells < 1e15 ? Int(cells) : Int(1e15)
  }
}

extension GridReading {
  /// The first reading of a draft: on level 0, or a coarser grid where its shells lie over each other so deep that more
  /// than a twelfth of the columns' steps would go, twenty times what a ring of pavé takes; a mended draft is read again.
  /// - Throws: where the coarsest grid is beyond the budget.
  static func first(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, budget: WorkBudget, tasks: Int
  ) throws(OverBudget) -> GridReading {
    let most = budget.steps
    var level = 0
    while true {
      let grid = ColumnGrid(plain, level: level)
      let isCoarsest = level == ColumnGrid.levels.lowerBound
      let steps = grid.mostCrossings(plain)
      if steps <= (isCoarsest ? most : most / 12) {
        do throws(OverBudget) {
          return try GridReading(triangles, grid: grid, readsMetal: true, budget: budget, tasks: tasks)
        } catch {
          if isCoarsest { throw error }
        }
      } else if isCoarsest {
        throw OverBudget(work: .columns, excess: .steps(needed: steps, allowed: most))
      }
      level -= 1
    }
  }
}
