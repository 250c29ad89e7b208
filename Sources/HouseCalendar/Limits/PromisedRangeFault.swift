/// Why spans are no range to promise; all that is wrong at once.
public struct PromisedRangeFault: Error, Sendable, Hashable {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a range.
  public enum Problem: Sendable, Hashable {
    /// A span does not surely end by the end of the one that is to be the longer.
    case descending(from: TimeSpan, to: TimeSpan)
  }
}
