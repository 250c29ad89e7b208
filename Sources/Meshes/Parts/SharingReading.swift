import Quantities

/// How much space groups share, from columns refined until that is known well; in drawn units.
///
/// The error bound of each volume is that of `OverlapReading`: four standard deviations of the jittered samples or the
/// scatter between axes and refinements, whichever is larger, and on top what all columns may have missed.
struct SharingReading {
  private let readings: [SharingGrid]
  private let groups: Int

  /// Casts until each shared volume is known to its share of what it is taken from, or the budget is used up.
  ///
  /// - Parameters:
  ///   - groups: group 0 the stones, if any, then the metals in the order in which they keep what they share.
  ///   - volumes: what each group holds by itself.
  ///   - bounds: the box around all of them.
  ///   - share: the half width asked for, as a share of the group that loses.
  ///   - budget: what it may take.
  ///   - tasks: how many tasks run at once.
  /// - Throws: where the coarsest grid is beyond the budget.
  init(
    _ groups: [TriangleBuffer?], volumes: [Double], bounds: (low: SIMD3<Float>, high: SIMD3<Float>),
    share: Double = 0.0002, budget: WorkBudget, tasks: Int
  ) throws(OverBudget) {
    self.groups = groups.count
    var readings = [try Self.first(groups, bounds, budget: budget, tasks: tasks)]
    var steps = readings[0].work.steps
    while Self.worst(readings, volumes, groups.count) > share, let last = readings.last,
      last.grid.level < ColumnGrid.levels.upperBound
    {
      // A grid that is twice as fine crosses each triangle four times as often and asks about twice as many rows.
      guard steps + 4 * last.work.crossings + 2 * last.work.rows <= budget.steps else { break }
      let grid = ColumnGrid(lowerBound: bounds.low, upperBound: bounds.high, level: last.grid.level + 1)
      // What no budget allows is not refused here: the coarser grids have an honest bound.
      guard let finer = try? SharingGrid(groups, grid: grid, budget: budget, tasks: tasks) else { break }
      readings.append(finer)
      steps += finer.work.steps
    }
    self.readings = readings
  }

  /// The reading of the finest grid of level 0 or below that the budget allows.
  private static func first(
    _ groups: [TriangleBuffer?], _ bounds: (low: SIMD3<Float>, high: SIMD3<Float>), budget: WorkBudget, tasks: Int
  ) throws(OverBudget) -> SharingGrid {
    var level = 0
    while true {
      let grid = ColumnGrid(lowerBound: bounds.low, upperBound: bounds.high, level: level)
      do throws(OverBudget) {
        return try SharingGrid(groups, grid: grid, budget: budget, tasks: tasks)
      } catch {
        if level == ColumnGrid.levels.lowerBound { throw error }
      }
      level -= 1
    }
  }

  /// What `keeper` takes from `loser`; nil where no column saw both.
  func shared(keeper: Int, loser: Int) -> Estimate<CubicMillimetres>? {
    let slot = SharingSweep.slot(keeper: keeper, loser: loser, groups: groups)
    guard let volume = Self.volume(readings, slot), volume.value > 0 else { return nil }
    return Estimate(
      low: CubicMillimetres(max(volume.value - volume.bound, 0)), value: CubicMillimetres(volume.value),
      high: CubicMillimetres(volume.value + volume.bound + unseen))
  }

  /// The largest volume that all columns could have missed; `OverlapReading.unseen` says why.
  var unseen: Double {
    let cell = readings.reduce(.infinity) { min($0, $1.grid.cell) }
    let shadow = 4.605 * cell * cell
    return (shadow * shadow * shadow).squareRoot()
  }

  /// The area of a group's own surface that lies in metal of other groups.
  func buriedArea(_ group: Int) -> (value: Double, bound: Double) {
    let slot = SharingSweep.buried(group, groups: groups)
    let parts = ColumnAxis.allCases.map { axis in
      ColumnIntegral.mean(
        of: readings.map { reading in
          let tally = reading.axes[axis.rawValue][slot]
          let area = reading.grid.cell * reading.grid.cell
          return (tally.sum * area, tally.variance * area * area)
        })
    }
    let sum = ColumnIntegral.sum(of: parts)
    return (sum.value, sum.value == 0 ? 0 : sum.bound)
  }

  /// The largest bound of a shared volume against the group that loses it.
  private static func worst(_ readings: [SharingGrid], _ volumes: [Double], _ groups: Int) -> Double {
    var worst = 0.0
    for keeper in 0..<groups {
      for loser in keeper + 1..<max(groups, keeper + 1) where volumes[loser] > 0 {
        guard let volume = volume(readings, SharingSweep.slot(keeper: keeper, loser: loser, groups: groups)) else {
          continue
        }
        worst = max(worst, volume.bound / volumes[loser])
      }
    }
    return worst
  }

  private static func volume(_ readings: [SharingGrid], _ slot: Int) -> (value: Double, bound: Double)? {
    let tallies = readings.flatMap { reading in reading.axes.map { (reading.grid.cell, $0[slot]) } }
    guard tallies.contains(where: { $0.1.columns > 0 }) else { return nil }
    let raw = tallies.map { cell, tally in
      (value: tally.sum * cell * cell * cell, variance: tally.variance * cell * cell * cell * cell * cell * cell)
    }
    let largest = raw.reduce(0) { max($0, $1.value) }
    // No less than so few columns allow, as for the excess.
    let estimates = zip(raw, tallies).map { estimate, tally in
      let columns = Double(tally.1.columns + 1)
      return (estimate.value, max(estimate.variance, largest * largest / (columns * columns.squareRoot())))
    }
    let mean = ColumnIntegral.mean(of: estimates)
    return (mean.value, mean.bound)
  }
}
