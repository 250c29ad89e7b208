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

extension TimeSpan {
  /// Whether it ends before another span of the same start on every calendar and from every start.
  ///
  /// Spans of one unit are told apart by their counts; those of different units only where nothing makes the longer one
  /// the shorter: 6 h is before 2 d, but 24 h is not surely before 1 d, which ends anywhere between 0 and 48 hours from
  /// now. Nothing is surely after a working day or hour but more of the same: holidays may lie between. Clocks are taken
  /// to be changed by at most two hours on the way.
  public func isSurelyBefore(_ other: Self) -> Bool {
    let (left, right) = (plain, other.plain)
    if left.unit == right.unit { return left.count < right.count }
    guard let latest = left.latestEnd else { return false }
    return latest < right.earliestEnd
  }

  /// Whether it ends no later than another span of the same start on every calendar and from every start.
  public func isSurelyNoLater(than other: Self) -> Bool { plain == other.plain || isSurelyBefore(other) }

  /// The same span in days or months, where it is one of weeks or years.
  private var plain: Self {
    switch self {
    case .weeks(let count): .days(7 * count)
    case .years(let count): .months(12 * count)
    case .hours, .workingHours, .days, .workingDays, .months: self
    }
  }

  /// Hours from the start before which it never ends.
  private var earliestEnd: Int {
    switch plain {
    case .hours(let count), .workingHours(let count): count
    case .days(let count), .workingDays(let count), .weeks(let count): 24 * count - 2
    // Two months have at least 59 days, and every further one makes up for it.
    case .months(let count), .years(let count): 24 * (30 * count - 2) - 2
    }
  }

  /// Hours from the start after which it has always ended; nil where holidays can put that off without limit.
  private var latestEnd: Int? {
    switch plain {
    case .hours(let count): count
    case .days(let count), .weeks(let count): 24 * (count + 1) + 2
    case .months(let count), .years(let count): 24 * (31 * count + 1) + 2
    case .workingHours, .workingDays: nil
    }
  }
}
