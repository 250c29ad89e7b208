import Quantities

/// How much of the signed volume and of the surface is buried in metal, from columns refined until that is known well.
///
/// All in drawn units. The error bound has three parts, and the largest wins: four standard deviations of the jittered
/// samples, read from neighbouring cells; the scatter between axes and refinements; and what the same columns' ∫ w is
/// off its exactly known value beyond its own four deviations (the control variate).
struct OverlapReading: Sendable {
  /// ∫ (w − [w ≠ 0]): the volume that the signed volume counts more than once.
  let excess: ColumnIntegral
  /// The area of triangles that lie in metal.
  let hidden: ColumnIntegral
  /// How far the control variate is off beyond its own bound; zero for a watertight cast.
  let disagreement: Double
  /// What the finest grid saw wound inside out, as the axis that saw the most of it says; zero for settled shells.
  let inverted: Double
  /// The finest grid's cell.
  let cell: Double
  /// The first grid, for bodies and walls.
  let first: GridReading
  /// What all grids together took.
  let work: CastWork

  /// The half width of the excess.
  var excessBound: Double { max(excess.bound, disagreement) }

  /// The largest excess that all columns could have missed.
  ///
  /// A region that no column meets has, with 99 % confidence on each axis, a shadow below −ln(0.01) = 4.6 cells², since
  /// each cell's sample is uniform in its cell; and no region is larger than √(Sx · Sy · Sz) (Loomis and Whitney 1949).
  var unseen: Double {
    let shadow = 4.605 * cell * cell
    return (shadow * shadow * shadow).squareRoot()
  }

  /// Whether some column saw metal twice along more than rounding.
  ///
  /// Rounding alone shows a hair of excess, or less than none, where faces touch.
  let seesOverlap: Bool

  /// The excess by its own integral, or as what the columns' ∫ [w ≠ 0] leaves of the signed volume.
  ///
  /// Where few shells overlap, the first is known far better: it is nothing but where they do. Where many lie in one
  /// place each column's error counts in it once for every shell, and in the other only once.
  private static func excess(
    _ readings: [GridReading], signedVolume: Double, isInverted: Bool
  ) -> ColumnIntegral {
    let counted = ColumnIntegral.mean(of: excessEstimates(readings))
    let covered = ColumnIntegral.mean(of: readings.flatMap { $0.estimates(\.covered) })
    let isCrowded = counted.value > 2 * covered.value && covered.value > 0 && !isInverted
    guard isCrowded, covered.bound < counted.bound / 2 else { return counted }
    return ColumnIntegral(
      value: signedVolume - covered.value, deviation: covered.deviation, spread: covered.spread)
  }

  /// Each axis's estimate of the excess, its variance no less than so few columns through the overlap allow.
  ///
  /// An axis that runs along a thin overlap may miss it and show no variance at all. A region that n columns meet has a
  /// rim of at least 2√(πn) cells, each with a variance of up to a quarter of its depth squared: relative to the sum
  /// that is about n⁻³ᐟ² (1 where no column met it).
  private static func excessEstimates(_ readings: [GridReading]) -> [(value: Double, variance: Double)] {
    let raw = readings.flatMap { $0.estimates(\.excess) }
    let columns = readings.flatMap { $0.axes.map { Double($0.sums.overlappedColumns + 1) } }
    let largest = raw.reduce(0) { max($0, $1.value.magnitude) }
    return zip(raw, columns).map { estimate, columns in
      (estimate.value, max(estimate.variance, largest * largest / (columns * columns.squareRoot())))
    }
  }

  /// The part of a budget's steps that finer grids may take.
  private static let refiningShare = 4

  /// Casts until the bound of the excess is within `share` of the volume, or a finer grid would go beyond the budget.
  ///
  /// `first` is the coarsest grid's reading, already made; `share` is the half width asked for, as a share of the union.
  /// A grid is only cast where what it will take, four crossings and two rows for each of the last one's, fits into
  /// what is left of a quarter of the columns' steps: shells that lie in one place by the hundred are read coarsely, and
  /// the stated range is wider.
  init(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, first: GridReading, share: Double = 0.0002,
    budget: WorkBudget = .standard, tasks: Int
  ) {
    var readings = [first]
    var steps = first.work.steps
    var reading = Self(readings, plain: plain)
    var level = first.grid.level
    while reading.excess.value != 0, level < ColumnGrid.levels.upperBound {
      if reading.excessBound <= share * (plain.signedVolume - reading.excess.value) { break }
      let last = readings[readings.count - 1].work
      guard steps + 4 * last.crossings + 2 * last.rows <= budget.steps / Self.refiningShare else { break }
      level += 1
      let grid = ColumnGrid(plain, level: level)
      // What no budget allows is not refused here: the coarser grids have an honest bound.
      guard let finer = try? GridReading(triangles, grid: grid, readsMetal: false, budget: budget, tasks: tasks) else {
        break
      }
      readings.append(finer)
      steps += finer.work.steps
      reading = Self(readings, plain: plain)
    }
    self = reading
  }

  private init(_ readings: [GridReading], plain: PlainPass) {
    precondition(!readings.isEmpty)
    first = readings[0]
    work = readings.reduce(CastWork()) { $0 + $1.work }
    cell = readings.reduce(.infinity) { min($0, $1.grid.cell) }
    let finest = readings[readings.count - 1]
    inverted =
      finest.axes.reduce(0) { max($0, $1.sums.negativeVolume) } * finest.grid.cell * finest.grid.cell * finest.grid.cell
    excess = Self.excess(readings, signedVolume: plain.signedVolume, isInverted: inverted > 0)
    seesOverlap = excess.value > 0 && readings.contains { $0.axes.contains { $0.sums.overlappedColumns > 0 } }
    let control = ColumnIntegral.mean(of: readings.flatMap { $0.estimates(\.winding) })
    disagreement = max(0, (control.value - plain.signedVolume).magnitude - ColumnIntegral.reach * control.deviation)
    hidden = .sum(
      of: ColumnAxis.allCases.map { axis in
        .mean(of: readings.map { $0.area(\.hidden, axis) })
      })
  }
}

extension OverlapReading {
  /// The area of the union's outer boundary, in drawn units², without the walls of closed cavities.
  func exposedArea(of plain: PlainPass, bodies: BodyReading) -> Estimate<SquareMillimetres> {
    let area = max(plain.surfaceArea - hidden.value - bodies.cavityWall, 0)
    let bound = hidden.bound + bodies.cavityWallBound
    return Estimate(
      low: SquareMillimetres(max(area - bound, 0)), value: SquareMillimetres(area),
      high: SquareMillimetres(min(area + bound, max(plain.surfaceArea, area))))
  }
}

extension GridReading {
  /// One integral as each axis estimates it, in drawn units³.
  fileprivate func estimates(_ tally: KeyPath<ColumnSums, ColumnSums.Tally>) -> [(value: Double, variance: Double)] {
    let volume = grid.cell * grid.cell * grid.cell
    return axes.map { axis in
      let tally = axis.sums[keyPath: tally]
      return (tally.sum * volume, tally.variance * volume * volume)
    }
  }

  /// One axis's share of an area, in drawn units².
  fileprivate func area(
    _ tally: KeyPath<ColumnSums, ColumnSums.Tally>, _ axis: ColumnAxis
  ) -> (value: Double, variance: Double) {
    let area = grid.cell * grid.cell
    let tally = axes[axis.rawValue].sums[keyPath: tally]
    return (tally.sum * area, tally.variance * area * area)
  }
}
