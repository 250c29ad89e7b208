import HousePolicies

/// Something that proves a fault, or that none is there.
public struct Evidence: Sendable, Hashable, Codable {
  /// What it is.
  public let kind: EvidenceKind
  /// Where it is kept.
  public let reference: String

  /// Makes evidence.
  public init(_ kind: EvidenceKind, _ reference: String) {
    self.kind = kind
    self.reference = reference
  }
}
