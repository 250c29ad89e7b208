/// A day of the week, Monday first, as ISO 8601 counts them.
public enum Weekday: String, Sendable, Hashable, Codable, CaseIterable {
  /// The first.
  case monday
  /// The second.
  case tuesday
  /// The third.
  case wednesday
  /// The fourth.
  case thursday
  /// The fifth.
  case friday
  /// The sixth.
  case saturday
  /// The seventh.
  case sunday
}
