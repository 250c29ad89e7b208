/// Whether a window of time still holds the moment at which it ends.
public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
  /// The deadline is in the window; one millisecond later is not.
  case inclusive
  /// The deadline is no longer in the window; the millisecond before is.
  ///
  /// Meant for hours: a window of days lasts to the last millisecond of its last day, of which this takes just that one.
  case exclusive
}
