import Quantities

/// The trade's chart of small round diamonds: carats by diameter, 2 to 37 % above the formula at those sizes.
public struct MeleeChart: Sendable, Hashable {
  /// One row.
  struct Row: Sendable, Hashable {
    let diameter: ExactDecimal
    let carats: ExactDecimal
  }

  let rows: [Row]

  /// The weight of a round by the chart, straight between its rows; nil outside of them.
  ///
  /// The chart is for diamonds: other gems are scaled by density.
  func carats(diameter: ExactRatio, density: ExactDecimal) throws(ExactOverflow) -> ExactCarats? {
    let size = try diameter.decimal(toPlaces: ExactDecimal.places, by: .halfUp)
    guard let above = rows.firstIndex(where: { $0.diameter >= size }) else { return nil }
    let upper = rows[above]
    if upper.diameter > size && above == 0 { return nil }
    let lower = above == 0 ? upper : rows[above - 1]
    let step = ExactRatio(
      (upper.carats - lower.carats).billionths, max(1, (upper.diameter - lower.diameter).billionths))
    let risen = try step * ExactRatio(size - lower.diameter)
    let diamond = try lower.carats + risen.decimal(toPlaces: ExactDecimal.places, by: .halfUp)
    let scaled = try ExactRatio.product([
      ExactRatio(diamond), ExactRatio(density), ExactRatio(Gem.diamondDensity).reciprocal,
    ])
    return ExactCarats(try scaled.decimal(toPlaces: ExactDecimal.places, by: .halfUp))
  }
}
