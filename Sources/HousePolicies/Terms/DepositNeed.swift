/// What a client has to know before a house takes a deposit.
public enum DepositNeed: String, Sendable, Hashable, Codable, CaseIterable {
  /// A quote that is still valid.
  case liveQuote = "live-quote"
  /// How long the making takes.
  case productionTime = "production-time"
}
