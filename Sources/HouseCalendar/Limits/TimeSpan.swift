/// How long a house gives: elapsed or working hours, or days, weeks, months and years of its calendar.
///
/// A count is within its unit's `counts`; another is a programmer's error where a deadline is counted.
public enum TimeSpan: Sendable, Hashable {
  /// Elapsed hours, whatever day it is.
  case hours(Int)
  /// Hours within the house's working hours; 24 a working day where those are around the clock.
  case workingHours(Int)
  /// Calendar days; the start's day is day 0, and the last ends at its end in the house's zone.
  case days(Int)
  /// Working days, counted from the next one; the last ends at its end in the house's zone.
  case workingDays(Int)
  /// Weeks of seven calendar days.
  case weeks(Int)
  /// Calendar months, to the same day of the month, or its last where it is shorter.
  case months(Int)
  /// Calendar years, to the same date; 29 February becomes 28 February in a year without one.
  case years(Int)

  /// What a span counts.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Elapsed hours.
    case hours
    /// Working hours.
    case workingHours
    /// Calendar days.
    case days
    /// Working days.
    case workingDays
    /// Weeks.
    case weeks
    /// Calendar months.
    case months
    /// Calendar years.
    case years

    /// How many of it a span may have: no policy looks further ahead than a century.
    public var counts: ClosedRange<Int> {
      switch self {
      case .hours, .workingHours, .days, .workingDays: 0...9999
      case .weeks, .months: 0...1200
      case .years: 0...100
      }
    }
  }

  /// What it counts.
  public var unit: Unit {
    switch self {
    case .hours: .hours
    case .workingHours: .workingHours
    case .days: .days
    case .workingDays: .workingDays
    case .weeks: .weeks
    case .months: .months
    case .years: .years
    }
  }

  /// How many of its unit it is.
  public var count: Int {
    switch self {
    case .hours(let count), .workingHours(let count), .days(let count), .workingDays(let count), .weeks(let count),
      .months(let count), .years(let count):
      count
    }
  }
}
