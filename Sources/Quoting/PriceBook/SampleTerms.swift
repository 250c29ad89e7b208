/// Samples, and when their fee is credited.
public struct SampleTerms: Sendable, Hashable, Codable {
  /// Whether the sample itself is charged beside its fees.
  public let chargesPiece: Bool
  /// Days that a sample takes, from and to.
  public let days: DayRange
  /// From how many pieces the fee is credited.
  public let credits: [SampleCredit]

  /// Makes terms.
  public init(chargesPiece: Bool, days: DayRange, credits: [SampleCredit]) {
    self.chargesPiece = chargesPiece
    self.days = days
    self.credits = credits
  }
}
