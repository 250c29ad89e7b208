import HousePolicies

/// What a specialist decides in a case on which the house publishes nothing.
public struct CaseDecision: Sendable, Hashable, Codable {
  /// What may be chosen; empty where nothing is owed.
  public let remedies: [RemedyTerms]
  /// Why.
  public let reason: String

  /// Makes a decision.
  public init(remedies: [RemedyTerms], reason: String) {
    self.remedies = remedies
    self.reason = reason
  }
}
