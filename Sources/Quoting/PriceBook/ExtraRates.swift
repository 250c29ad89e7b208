import Quantities

/// Engraving, certificates and hallmarks.
public struct ExtraRates: Sendable, Hashable, Codable {
  /// Engraving, for a piece that has any.
  public let engravingPerPiece: ExactDecimal
  /// Engraving, for each character.
  public let engravingPerCharacter: ExactDecimal
  /// A stone's certificate, by laboratory.
  public let certificates: [CertificateFee]
  /// The hallmark, for a piece.
  public let hallmarkPerPiece: ExactDecimal

  /// Makes rates.
  public init(
    engravingPerPiece: ExactDecimal, engravingPerCharacter: ExactDecimal, certificates: [CertificateFee],
    hallmarkPerPiece: ExactDecimal
  ) {
    self.engravingPerPiece = engravingPerPiece
    self.engravingPerCharacter = engravingPerCharacter
    self.certificates = certificates
    self.hallmarkPerPiece = hallmarkPerPiece
  }
}
