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

  /// What the final price is calculated from.
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// The finished piece on the scale.
    case realWeight = "real-weight"
    /// The quote.
    case quotedPrice = "quoted-price"
  }
}

/// What fixes a quoted price.
public enum PriceLock: String, Sendable, Hashable, Codable, CaseIterable {
  /// The metal's price is the quote's when the deposit posts; the weight is settled later.
  case deposit
  /// Price, materials and production slot are locked by the full payment, whatever the piece weighs.
  case fullPayment = "full-payment"
}
