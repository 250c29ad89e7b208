import Quantities

/// Insurance on the way.
public struct InsuranceTerms: Sendable, Hashable, Codable {
  /// Of the value that is sent.
  public let rate: Percentage
  /// The value from which the house recommends it.
  public let recommendedFrom: ExactDecimal

  /// Makes terms.
  public init(rate: Percentage, recommendedFrom: ExactDecimal) {
    self.rate = rate
    self.recommendedFrom = recommendedFrom
  }
}
