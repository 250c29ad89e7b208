/// A day of the Gregorian calendar, without a time and without a zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int

  /// Makes a date from the days since 1970-01-01.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// Makes a date from its parts; nil for a day that the month does not have, or no such month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.daysIn(month: month, year: year)).contains(day) else { return nil }
    self.init(firstOf: month, year: year, plus: day - 1)
  }

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[(dayNumber + 3).flooredDivision(by: 7).remainder]
  }

  /// The date a number of days later, or earlier for a negative number.
  public func adding(days: Int) -> Self { Self(dayNumber: dayNumber + days) }

  /// The same day of the month a number of months later, or earlier for a negative number.
  ///
  /// Where that month is too short, its last day: 2026-01-31 and a month is 2026-02-28.
  public func adding(months: Int) -> Self {
    let parts = parts
    let (years, month) = (parts.month - 1 + months).flooredDivision(by: 12)
    let year = parts.year + years
    let day = min(parts.day, Self.daysIn(month: month + 1, year: year))
    return Self(firstOf: month + 1, year: year, plus: day - 1)
  }

  /// The same day a number of years later, or earlier for a negative number.
  ///
  /// 29 February becomes 28 February in a year without one: 2028-02-29 and a year is 2029-02-28.
  public func adding(years: Int) -> Self { adding(months: years * 12) }

  /// How many days a month has.
  ///
  /// - Parameters:
  ///   - month: from 1 to 12.
  ///   - year: of the Gregorian calendar, also before it was in use.
  /// - Returns: 28 to 31.
  private static func daysIn(month: Int, year: Int) -> Int {
    let next = month == 12 ? Self(firstOf: 1, year: year + 1, plus: 0) : Self(firstOf: month + 1, year: year, plus: 0)
    return next.dayNumber - Self(firstOf: month, year: year, plus: 0).dayNumber
  }
}

extension CalendarDate {
  /// The year.
  public var year: Int { parts.year }

  /// The month of the year, from 1.
  public var month: Int { parts.month }

  /// The day of the month, from 1.
  public var day: Int { parts.day }

  /// March is taken as the year's first month, so that the leap day comes last.
  private init(firstOf month: Int, year: Int, plus days: Int) {
    let fromMarch = (month + 9) % 12
    let (era, yearOfEra) = (month <= 2 ? year - 1 : year).flooredDivision(by: 400)
    let ofEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (fromMarch * 153 + 2) / 5
    self.init(dayNumber: era * 146_097 + ofEra - 719_468 + days)
  }

  private var parts: (year: Int, month: Int, day: Int) {
    // 719 468 days from 0000-03-01 to the epoch; 146 097 days in 400 years (Hinnant, chrono-compatible date algorithms).
    let (era, ofEra) = (dayNumber + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (ofYear * 5 + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, ofYear - (fromMarch * 153 + 2) / 5 + 1)
  }
}
