/// The hours of a working day that working hours are counted in.
public enum WorkingHours: Sendable, Hashable, Codable {
  /// From midnight to midnight: 24 hours, or 23 or 25 on a day on which the clocks change.
  case aroundTheClock
  /// From one minute after midnight to another, as the house's clocks show them; 1440 is the day's end.
  case between(fromMinute: Int, toMinute: Int)
}
