/// Why values are no house's calendar; all that is wrong at once.
public struct HouseCalendarFault: Error, Sendable, Hashable {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a calendar.
  public enum Problem: Sendable, Hashable {
    /// No weekday is a working day, so no working day ever comes.
    case noWorkingDay
    /// The working hours end before they begin, or lie outside of the day.
    case noSuchHours(fromMinute: Int, toMinute: Int)
  }
}
