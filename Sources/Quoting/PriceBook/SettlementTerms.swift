import Quantities

/// How a piece is settled after it is weighed.
public struct SettlementTerms: Sendable, Hashable, Codable {
  /// From what.
  public let basis: Basis
  /// How far the weight may differ from the quoted one without the client's consent.
  public let tolerance: Percentage

  /// Makes terms.
  public init(basis: Basis, tolerance: Percentage) {
    self.basis = basis
    self.tolerance = tolerance
  }

  /// What the final price is reckoned from.
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// The finished piece on the scale.
    case realWeight = "real-weight"
    /// The quote.
    case quotedPrice = "quoted-price"
  }
}
