import Quantities

/// Work that is charged for a piece and for each gram of it.
public struct LabourRate: Sendable, Hashable, Codable {
  /// For a piece, whatever it weighs.
  public let perPiece: ExactDecimal
  /// For each gram of the finished weight.
  public let perGram: ExactDecimal
  /// Whether the charge for grams is reckoned again from the real weight at settlement.
  public let followsRealWeight: Bool

  /// Makes a rate.
  public init(perPiece: ExactDecimal, perGram: ExactDecimal, followsRealWeight: Bool) {
    self.perPiece = perPiece
    self.perGram = perGram
    self.followsRealWeight = followsRealWeight
  }
}
