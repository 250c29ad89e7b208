import Quantities

/// The house's margin on a piece.
public struct MarginTerms: Sendable, Hashable, Codable {
  /// How much.
  public let share: Percentage
  /// Of what.
  public let of: Base
  /// Whether metal bears it too.
  public let onMetal: Bool

  /// Makes terms.
  public init(share: Percentage, of: Base, onMetal: Bool) {
    self.share = share
    self.of = of
    self.onMetal = onMetal
  }

  /// What a margin is a share of.
  public enum Base: String, Sendable, Hashable, Codable, CaseIterable {
    /// Of what the piece costs: 25 % on 100 is 25.
    case cost
    /// Of the price that results: 25 % on a cost of 75 is 25.
    case price
  }
}
