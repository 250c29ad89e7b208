import Quantities

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
