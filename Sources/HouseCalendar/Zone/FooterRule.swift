import Quantities

/// The rule of a POSIX time zone text: one offset, or two that take turns every year.
struct FooterRule: Sendable, Hashable {
  /// As it was read.
  let text: String
  /// The offset of standard time, in seconds east of UTC.
  let standard: Int
  /// Daylight time, where there is one.
  let daylight: Daylight?

  /// The second offset, and when it begins and ends.
  struct Daylight: Sendable, Hashable {
    /// In seconds east of UTC.
    let offset: Int
    /// By the clocks that show standard time.
    let begins: YearlyMoment
    /// By the clocks that show daylight time.
    let ends: YearlyMoment
  }

  /// The offset at a second, were the rule to hold always.
  func offset(atSecond second: Int64) -> Int {
    guard let daylight else { return standard }
    // The rule's times lie up to 167 hours outside of their year.
    let turns = turns(of: daylight, years: years(from: second, through: second))
    return turns.last { $0.second <= second }?.offset ?? standard
  }

  /// The offset at a second by the last change that lies after another second; nil where there is none between them.
  func latestChange(atSecond second: Int64, after start: Int64) -> Int? {
    guard let daylight else { return nil }
    let turns = turns(of: daylight, years: years(from: second, through: second))
    return turns.last { $0.second <= second && $0.second > start }?.offset
  }

  /// The changes after one second and not after another, ascending; a change may come to nothing at once.
  func changes(after start: Int64, through end: Int64) -> [ZoneTransition] {
    guard let daylight, start < end else { return [] }
    return turns(of: daylight, years: years(from: start, through: end)).filter { $0.second > start && $0.second <= end }
  }

  private func years(from start: Int64, through end: Int64) -> ClosedRange<Int> {
    let (first, last) = (start.flooredDivision(by: 86_400).quotient, end.flooredDivision(by: 86_400).quotient)
    return (CalendarDate(dayNumber: Int(first)).year - 1)...(CalendarDate(dayNumber: Int(last)).year + 1)
  }

  /// Every change of some years, ascending.
  ///
  /// Where daylight time is all the year, its end and its next begin are one moment: the begin comes last and counts.
  private func turns(of daylight: Daylight, years: ClosedRange<Int>) -> [ZoneTransition] {
    let begins = years.map {
      ZoneTransition(second: daylight.begins.second(inYear: $0) - Int64(standard), offset: daylight.offset)
    }
    let ends = years.map {
      ZoneTransition(second: daylight.ends.second(inYear: $0) - Int64(daylight.offset), offset: standard)
    }
    return (ends + begins).enumerated()
      .sorted { ($0.element.second, $0.offset) < ($1.element.second, $1.offset) }
      .map(\.element)
  }
}

/// A moment that comes every year by the clocks of a zone, as POSIX writes it.
struct YearlyMoment: Sendable, Hashable {
  let day: Day
  /// Seconds after that day's midnight; POSIX says up to a day, RFC 8536 from −167 to 167 hours.
  let second: Int

  /// A day of every year.
  enum Day: Sendable, Hashable {
    /// A week's day of a month; week 5 is the last one.
    case weekday(month: Int, week: Int, weekday: Weekday)
    /// From 1 to 365; 29 February is never counted.
    case withoutLeapDay(Int)
    /// From 0 to 365; 29 February is counted.
    case withLeapDay(Int)
  }

  /// Seconds from 1970-01-01 to the moment in a year, by the zone's clocks.
  func second(inYear year: Int) -> Int64 {
    // The first of January, or of any month from 1 to 12, is a day of every year.
    let newYear = Self.first(of: 1, year)
    let date: CalendarDate
    switch day {
    case .weekday(let month, let week, let weekday): date = Self.day(weekday, week: week, of: month, year)
    case .withoutLeapDay(let number):
      let isLeapYear = Self.first(of: 1, year + 1).dayNumber - newYear.dayNumber == 366
      date = newYear.adding(days: number - 1 + (isLeapYear && number >= 60 ? 1 : 0))
    case .withLeapDay(let number): date = newYear.adding(days: number)
    }
    return Int64(date.dayNumber) * 86_400 + Int64(second)
  }

  private static func day(_ weekday: Weekday, week: Int, of month: Int, _ year: Int) -> CalendarDate {
    let first = first(of: month, year)
    let next = first.adding(months: 1)
    let wait = (weekday.index - first.weekday.index + 7) % 7
    let date = first.adding(days: wait + (week - 1) * 7)
    return date < next ? date : date.adding(days: -7)
  }

  private static func first(of month: Int, _ year: Int) -> CalendarDate {
    CalendarDate(dayNumber: 0).adding(months: (year - 1970) * 12 + month - 1)
  }
}

extension Weekday {
  /// Its place in the week, Monday's being 0.
  var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
}
