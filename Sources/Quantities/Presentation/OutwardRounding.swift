/// A range as it is shown and charged: the expected figure half up, low and high outwards, so that they still hold the
/// truth; where low and high are one figure, they are no range and are rounded as the expected one is.
public struct OutwardRounding: Sendable, Hashable {
  /// The least, rounded down.
  public let low: ExactDecimal
  /// The expected, rounded half up.
  public let value: ExactDecimal
  /// The most, rounded up.
  public let high: ExactDecimal

  /// Rounds an estimate to some decimals; nil where a figure is not finite or beyond 10¹².
  /// - Precondition: `places` between 0 and 9.
  public init?<Quantity: Measure>(_ estimate: Estimate<Quantity>, toPlaces places: Int) {
    let isSure = estimate.low == estimate.high
    guard let low = ExactDecimal(estimate.low.value, toPlaces: places, by: isSure ? .halfUp : .down),
      let value = ExactDecimal(estimate.value.value, toPlaces: places, by: .halfUp),
      let high = ExactDecimal(estimate.high.value, toPlaces: places, by: isSure ? .halfUp : .up)
    else { return nil }
    self.low = low
    self.value = value
    self.high = high
  }
}
