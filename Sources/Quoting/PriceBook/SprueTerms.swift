import Quantities

/// Metal that is melted and stays with the house: sprue and button.
public struct SprueTerms: Sendable, Hashable, Codable {
  /// Its share of the cast weight.
  public let share: Percentage
  /// Whether the client is charged for it as for the piece's own metal.
  public let charged: Bool

  /// Makes terms.
  public init(share: Percentage, charged: Bool) {
    self.share = share
    self.charged = charged
  }
}
