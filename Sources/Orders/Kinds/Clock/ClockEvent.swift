import HousePolicies

/// What happens to the clocks of an order's promises.
public enum ClockEvent: Sendable, Hashable, Codable {
  /// They stand from here on.
  case paused(reason: PauseReason, words: String)
  /// They run again.
  case resumed
}
