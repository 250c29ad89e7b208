import Quantities

/// A house's calendar: its time zone, the days and hours that it works, and its holidays.
public struct HouseCalendar: Sendable, Hashable {
  /// The zone that its days begin and end in.
  public let zone: ZoneRules
  /// The days of the week that it works on, at least one.
  public let workingDays: Set<Weekday>
  /// The hours of a working day.
  public let hours: WorkingHours
  /// The days that it does not work on whatever weekday they are, ascending, each once.
  public let holidays: [CalendarDate]

  /// What the published houses mean where they name no calendar: Monday to Friday, around the clock, no holidays, UTC.
  public static let utcWeekdays = HouseCalendar()

  private init() {
    zone = .utc
    workingDays = [.monday, .tuesday, .wednesday, .thursday, .friday]
    hours = .aroundTheClock
    holidays = []
  }

  /// Makes a calendar.
  ///
  /// - Parameters:
  ///   - zone: the zone that days begin and end in.
  ///   - workingDays: the days of the week that the house works on.
  ///   - hours: the hours of a working day; a day's work does not reach over midnight.
  ///   - holidays: in any order.
  /// - Throws: `HouseCalendarFault` with all that is wrong.
  public init(
    zone: ZoneRules, workingDays: Set<Weekday>, hours: WorkingHours = .aroundTheClock, holidays: [CalendarDate] = []
  ) throws(HouseCalendarFault) {
    var problems: [HouseCalendarFault.Problem] = []
    if workingDays.isEmpty { problems.append(.noWorkingDay) }
    if case .between(let from, let to) = hours, from < 0 || from >= to || to > 1440 {
      problems.append(.noSuchHours(fromMinute: from, toMinute: to))
    }
    guard problems.isEmpty else { throw HouseCalendarFault(problems: problems) }
    self.zone = zone
    self.workingDays = workingDays
    self.hours = hours
    self.holidays = Set(holidays).sorted()
  }

  /// The day that the house's calendar shows at a moment.
  public func date(of moment: UTCInstant) -> CalendarDate { zone.date(of: moment) }

  /// Whether the house works on a day: one of its weekdays and no holiday.
  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    guard workingDays.contains(date.weekday) else { return false }
    let index = holidays.firstIndexOfRest { $0 >= date }
    return index == holidays.count || holidays[index] != date
  }

  /// The first moment of a day.
  public func startOfDay(_ date: CalendarDate) -> UTCInstant { zone.instant(of: date) }

  /// The last millisecond of a day.
  ///
  /// It is the one before the next day first begins, also where clocks go back over midnight soon after.
  public func endOfDay(_ date: CalendarDate) -> UTCInstant {
    startOfDay(date.adding(days: 1)).adding(milliseconds: -1)
  }

  /// The moment a number of days after another: the end of a day becomes the end of the later one, whatever clocks do.
  public func moment(_ days: Int, daysAfter moment: UTCInstant) -> UTCInstant {
    let day = date(of: moment)
    return moment == endOfDay(day) ? endOfDay(day.adding(days: days)) : moment.adding(hours: 24 * days)
  }

  /// The moments at which a day's working hours begin and end; the end is no longer among them.
  func opening(on date: CalendarDate) -> (from: UTCInstant, to: UTCInstant) {
    switch hours {
    case .aroundTheClock: (startOfDay(date), startOfDay(date.adding(days: 1)))
    case .between(let from, 1440): (zone.instant(of: date, minute: from), startOfDay(date.adding(days: 1)))
    case .between(let from, let to): (zone.instant(of: date, minute: from), zone.instant(of: date, minute: to))
    }
  }
}

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

/// The hours of a working day that working hours are counted in.
public enum WorkingHours: Sendable, Hashable, Codable {
  /// From midnight to midnight: 24 hours, or 23 or 25 on a day on which the clocks change.
  case aroundTheClock
  /// From one minute after midnight to another, as the house's clocks show them; 1440 is the day's end.
  case between(fromMinute: Int, toMinute: Int)
}

extension HouseCalendar: Codable {
  private enum CodingKeys: String, CodingKey {
    case zone
    case workingDays
    case hours
    case holidays
  }

  /// Reads what `encode` writes; values that are no calendar are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let zone = try container.decode(ZoneRules.self, forKey: .zone)
    let workingDays = try container.decode(Set<Weekday>.self, forKey: .workingDays)
    let hours = try container.decode(WorkingHours.self, forKey: .hours)
    let holidays = try container.decode([CalendarDate].self, forKey: .holidays)
    do {
      try self.init(zone: zone, workingDays: workingDays, hours: hours, holidays: holidays)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Writes the working days in the order of the week: equal calendars are the same bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(zone, forKey: .zone)
    try container.encode(Weekday.allCases.filter(workingDays.contains), forKey: .workingDays)
    try container.encode(hours, forKey: .hours)
    try container.encode(holidays, forKey: .holidays)
  }
}
