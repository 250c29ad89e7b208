import Quantities

/// Work that is charged for a piece and for each gram of it.
public struct LabourRate: Sendable, Hashable, Codable {
  /// For a piece, whatever it weighs.
  public let perPiece: ExactDecimal
  /// For each gram of the finished weight.
  public let perGram: ExactDecimal
  /// Whether the charge for grams is calculated again from the real weight at settlement.
  public let followsRealWeight: Bool

  /// Makes a rate.
  public init(perPiece: ExactDecimal, perGram: ExactDecimal, followsRealWeight: Bool) {
    self.perPiece = perPiece
    self.perGram = perGram
    self.followsRealWeight = followsRealWeight
  }
}

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
