import Quantities

/// What a laboratory's certificate of one stone costs.
public struct CertificateFee: Sendable, Hashable, Codable {
  /// The laboratory: `GIA`.
  public let laboratory: String
  /// For a stone.
  public let amount: ExactDecimal

  /// Makes a fee.
  public init(laboratory: String, amount: ExactDecimal) {
    self.laboratory = laboratory
    self.amount = amount
  }
}
