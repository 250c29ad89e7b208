/// Why the clock of a promise stands.
public enum PauseReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// The client cannot be reached.
  case clientUnreachable = "client-unreachable"
  /// The client's answer is awaited.
  case answerAwaited = "answer-awaited"
}
