import Quantities

/// The finished weight of a model in one alloy.
public struct RoundWeight: Sendable, Hashable, Codable {
  /// The alloy's name in the catalogue.
  public let alloy: String
  /// The least.
  public let low: WeighedGrams
  /// The expected.
  public let expected: WeighedGrams
  /// The most.
  public let high: WeighedGrams

  /// Makes a weight.
  public init(alloy: String, low: WeighedGrams, expected: WeighedGrams, high: WeighedGrams) {
    self.alloy = alloy
    self.low = low
    self.expected = expected
    self.high = high
  }
}
