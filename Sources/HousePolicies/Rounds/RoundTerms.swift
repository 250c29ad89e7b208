import Quantities

/// The CAD rounds that a house gives and what more of them cost.
public struct RoundTerms: Sendable, Hashable, Codable {
  /// Rounds of minor changes without a fee; nil for any number.
  public let included: Ruled<Int?>
  /// The fee for each round beyond, in the house's currency.
  public let fee: Ruled<ExactDecimal>
  /// Whether a round that mends the house's own mistake counts.
  public let ownFixesCount: Ruled<Bool>
  /// Whether a major change after the price is locked needs its cost and time confirmed first.
  public let majorChangeNeedsConsent: Ruled<Bool>

  /// Makes terms.
  public init(
    included: Ruled<Int?>, fee: Ruled<ExactDecimal>, ownFixesCount: Ruled<Bool>, majorChangeNeedsConsent: Ruled<Bool>
  ) {
    self.included = included
    self.fee = fee
    self.ownFixesCount = ownFixesCount
    self.majorChangeNeedsConsent = majorChangeNeedsConsent
  }
}
