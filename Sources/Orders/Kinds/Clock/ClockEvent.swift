import HousePolicies

/// What happens to the clocks of an order's promises.
public enum ClockEvent: Sendable, Hashable, Codable {
  /// They stand from here on.
  case paused(reason: PauseReason, words: String)
  /// They run again.
  case resumed
  /// The work is unusual, so that it may take longer.
  case foundUnusual(UnusualWork, words: String)
}
