import HousePolicies

/// Something that the client must be written, as plain facts; a sender makes words of it.
public struct Message: Sendable, Hashable, Codable {
  /// The e-mail address.
  public let to: String
  /// About what.
  public let kind: MessageKind
  /// What it says.
  public let facts: [MessageFact]
  /// The rules that ask for it.
  public let because: [RuleID]

  /// Makes a message.
  public init(to: String, kind: MessageKind, facts: [MessageFact], because: [RuleID]) {
    self.to = to
    self.kind = kind
    self.facts = facts
    self.because = because
  }
}
