import Quantities

/// What a remedy costs the client.
public enum RemedyPrice: Sendable, Hashable, Codable {
  /// Nothing.
  case free
  /// A fixed fee in the house's currency.
  case fixed(ExactDecimal)
  /// What is told for the case, once the client has accepted it.
  case told
}
