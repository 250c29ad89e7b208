import Quantities

extension Stone {
  /// The weight of one stone and where it was taken from, exact to 10⁻⁹ ct.
  ///
  /// As given, before any calculation; by the chart where the house says so and the chart has the size; else by
  /// length × width × depth × body × correction × density / 1000 × 5, or for a round without a depth by the
  /// shortcut d³ × 0.00365, scaled from diamond to the gem's density. Source: cuts.csv, gems.csv, melee.csv.
  ///
  /// - Throws: never for a stone that `StoneList.parse` made, whose sizes are bounded.
  public func caratsEach(
    by rule: CaratRule, chart: MeleeChart = .standard
  ) throws(ExactOverflow) -> (carats: ExactCarats, basis: CaratBasis) {
    if let givenCarats { return (givenCarats, .given) }
    guard let size else { return (ExactCarats(.zero), .given) }
    switch rule {
    case .chart:
      if cut.isRound, let carats = try chart.carats(diameter: size.meanDiameter, density: gem.density) {
        return (carats, .chart)
      }
    case .formula: break
    }
    guard let depth = size.depth else { return (try size.caratsOfRound(density: gem.density), .diameter) }
    let exact = try ExactRatio.product([
      ExactRatio(size.length), ExactRatio(size.width), ExactRatio(depth), cut.body.share, ExactRatio(cut.correction),
      ExactRatio(gem.density), ExactRatio(5, 1000),
    ])
    return (ExactCarats(try exact.decimal(toPlaces: ExactDecimal.places, by: .halfUp)), .formula)
  }
}

extension StoneSize {
  /// Half of length and width together.
  var meanDiameter: ExactRatio { ExactRatio((length + width).billionths, ExactDecimal.one.billionths * 2) }

  /// The shortcut for a round brilliant: length × width × mean diameter × 0.00365 × density / 3.53.
  fileprivate func caratsOfRound(density: ExactDecimal) throws(ExactOverflow) -> ExactCarats {
    let exact = try ExactRatio.product([
      ExactRatio(length), ExactRatio(width), meanDiameter, ExactRatio(365, 100_000), ExactRatio(density),
      ExactRatio(Gem.diamondDensity).reciprocal,
    ])
    return ExactCarats(try exact.decimal(toPlaces: ExactDecimal.places, by: .halfUp))
  }
}
