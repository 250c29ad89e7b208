import Quantities

/// What a specialist decides where the house publishes nothing.
public struct SpecialistDecision: Sendable, Hashable, Codable {
  /// Whether the request is granted.
  public let granted: Bool
  /// What the house keeps of what was paid, where money goes back.
  public let keeps: Money?
  /// Why.
  public let reason: String

  /// Makes a decision.
  public init(granted: Bool, keeps: Money? = nil, reason: String) {
    self.granted = granted
    self.keeps = keeps
    self.reason = reason
  }
}
