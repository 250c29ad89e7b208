/// What is believed of a quantity: the expected value between a low and a high bound.
public struct Estimate<Quantity: Measure>: Sendable, Hashable {
  /// The least that is thought possible.
  public let low: Quantity
  /// What is expected.
  public let value: Quantity
  /// The most that is thought possible.
  public let high: Quantity

  /// Makes an estimate.
  /// - Precondition: `low ≤ value ≤ high`, none of them NaN.
  public init(low: Quantity, value: Quantity, high: Quantity) {
    precondition(low <= value && value <= high, "an estimate needs low ≤ value ≤ high: \(low), \(value), \(high)")
    self.low = low
    self.value = value
    self.high = high
  }

  /// An estimate without any doubt.
  public init(exactly value: Quantity) { self.init(low: value, value: value, high: value) }

  /// High less low.
  public var width: Quantity { high - low }

  /// Maps the three figures through one function that never falls as its argument rises.
  public func mapMonotone<Other: Measure>(_ transform: (Quantity) -> Other) -> Estimate<Other> {
    Estimate<Other>(low: transform(low), value: transform(value), high: transform(high))
  }
}
