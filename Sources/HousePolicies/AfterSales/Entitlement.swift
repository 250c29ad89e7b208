/// To what a fault entitles the client.
public struct Entitlement: Sendable, Hashable, Codable {
  /// Evidence of which at least one kind must be given; empty where none is asked for.
  public let evidence: [EvidenceKind]
  /// Whether the house verifies the fault before it is set right.
  public let isVerified: Bool
  /// Who chooses among the remedies.
  public let chooser: Chooser
  /// The remedies; at least one.
  public let remedies: [RemedyTerms]

  /// Makes an entitlement.
  public init(evidence: [EvidenceKind] = [], isVerified: Bool = false, chooser: Chooser, remedies: [RemedyTerms]) {
    self.evidence = evidence
    self.isVerified = isVerified
    self.chooser = chooser
    self.remedies = remedies
  }

  /// Who chooses.
  public enum Chooser: String, Sendable, Hashable, Codable, CaseIterable {
    /// The client.
    case client
    /// The house.
    case house
  }
}

/// What may prove a fault.
public enum EvidenceKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A photo.
  case photo
  /// A video.
  case video
  /// The carrier's word.
  case carrier
  /// The parcel's papers.
  case papers
}
