/// One integral over the draft as all columns together estimate it, in drawn units, with its bound.
struct ColumnIntegral: Sendable {
  /// The estimate.
  let value: Double
  /// The standard deviation of the estimate, from neighbouring samples.
  let deviation: Double
  /// How far the axes or refinements lie apart, as the deviation that this shows for their mean.
  let spread: Double

  /// Standard deviations that the bound allows: 1 in 16 000 beyond for a normal error.
  static let reach = 4.0

  /// The half width that the truth is expected within: the larger of what the samples and what the axes show.
  var bound: Double { Self.reach * max(deviation, spread) }

  /// Combines independent estimates of one number, weighting each by the inverse of its variance.
  ///
  /// The weights are evened out by a floor, since a variance read from few samples may be nothing by chance.
  static func mean(of estimates: [(value: Double, variance: Double)]) -> ColumnIntegral {
    let mean = estimates.reduce(0) { $0 + $1.variance } / Double(estimates.count)
    let floor = max(mean * 1e-3, .leastNormalMagnitude)
    let weights = estimates.map { 1 / max($0.variance, floor) }
    let total = weights.reduce(0, +)
    let value = zip(estimates, weights).reduce(0) { $0 + $1.0.value * $1.1 } / total
    let scatter = zip(estimates, weights).reduce(0) { $0 + $1.1 * ($1.0.value - value) * ($1.0.value - value) }
    let deviation = zip(estimates, weights).reduce(0) { $0 + $1.0.variance * $1.1 * $1.1 }.squareRoot() / total
    let freedom = Double(max(estimates.count - 1, 1))
    return ColumnIntegral(value: value, deviation: deviation, spread: (scatter / freedom / total).squareRoot())
  }
}

extension ColumnIntegral {
  /// The sum of independent integrals.
  static func sum(of parts: [ColumnIntegral]) -> ColumnIntegral {
    ColumnIntegral(
      value: parts.reduce(0) { $0 + $1.value },
      deviation: parts.reduce(0) { $0 + $1.deviation * $1.deviation }.squareRoot(),
      spread: parts.reduce(0) { $0 + $1.spread * $1.spread }.squareRoot())
  }
}
