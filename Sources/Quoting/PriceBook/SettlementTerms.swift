import Quantities

/// How a piece is settled after it is weighed.
public struct SettlementTerms: Sendable, Hashable, Codable {
  /// From what.
  public let basis: Basis
  /// How far the weight may differ from the quoted one without the client's consent.
  public let tolerance: Percentage
  /// How the final lines follow the scale; nil for prices of before it was kept, which count each batch anew.
  public let rule: Rule?

  /// Makes terms.
  public init(basis: Basis, tolerance: Percentage, rule: Rule? = .differenceFromQuote) {
    self.basis = basis
    self.tolerance = tolerance
    self.rule = rule
  }

  /// How a line that follows the real weight becomes its final amount.
  public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
    /// The rate × the grams of all pieces together, rounded once: a quote that rounds each piece may differ by cents.
    case wholeBatch = "whole-batch"
    /// The quoted line and the rate × the grams more or less than quoted, rounded once: no deviation changes nothing.
    case differenceFromQuote = "difference-from-quote"
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
