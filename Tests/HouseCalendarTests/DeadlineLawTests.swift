import HouseCalendar
import Quantities
import TestSupport
import Testing

@Suite struct `A deadline` {
  private static let kinds: [@Sendable (Int) -> TimeSpan] = [
    { .hours($0) }, { .workingHours($0) }, { .days($0) }, { .workingDays($0) }, { .weeks($0) }, { .months($0) },
    { .years($0) },
  ]

  /// Calendars that differ in zone, days, hours and holidays.
  private static func calendars() throws -> [HouseCalendar] {
    let holidays = try ["2026-04-06", "2026-05-01", "2026-12-25"].map(date)
    let offices = WorkingHours.between(fromMinute: 540, toMinute: 1050)
    let east = try ZoneRules(name: "Asia/Shanghai", initialOffset: 28_800)
    return [
      published, try HouseCalendar(zone: paris(), workingDays: weekdays, hours: offices, holidays: holidays),
      try HouseCalendar(zone: paris(), workingDays: weekdays, holidays: holidays),
      try HouseCalendar(
        zone: east, workingDays: [.sunday, .tuesday], hours: .between(fromMinute: 600, toMinute: 1440)),
    ]
  }

  @Test(arguments: [21, 22, 23]) func `is never earlier for a longer span or a later start`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for calendar in try Self.calendars() {
      for kind in Self.kinds {
        let start = UTCInstant(milliseconds: .random(in: 1_767_225_600_000..<1_798_761_600_000, using: &chance))
        let later = start.adding(milliseconds: .random(in: 0...200_000_000, using: &chance))
        let count = Int.random(in: 0...60, using: &chance)
        let deadline = calendar.deadline(kind(count), after: start)
        #expect(deadline >= start)
        #expect(deadline <= calendar.deadline(kind(count + 1), after: start), "\(kind(count)) from \(start)")
        #expect(deadline <= calendar.deadline(kind(count), after: later), "\(kind(count)) from \(start), \(later)")
      }
    }
  }

  @Test(arguments: [-39_600, -12_600, 3600, 28_800, 50_400])
  func `in a zone is that of UTC, shifted with the start`(offset: Int) throws {
    let zone = try ZoneRules(name: "fixed", initialOffset: offset)
    let calendar = try HouseCalendar(zone: zone, workingDays: weekdays)
    let start = try moment("2026-03-06T10:00Z")
    let shift = Int64(offset) * 1000
    for kind in Self.kinds {
      let there = calendar.deadline(kind(9), after: start.adding(milliseconds: -shift))
      #expect(there == published.deadline(kind(9), after: start).adding(milliseconds: -shift), "\(kind(9))")
    }
  }

  @Test func `on working days is one working day later for a holiday in between`() throws {
    let start = try moment("2026-03-02T10:00Z")
    let plain = published.deadline(.workingDays(7), after: start)
    for day in 3...11 {
      let holiday = try date("2026-03-\(day < 10 ? "0" : "")\(day)")
      let calendar = try HouseCalendar(zone: .utc, workingDays: weekdays, holidays: [holiday])
      let moved = published.isWorkingDay(holiday) ? published.deadline(.workingDays(8), after: start) : plain
      #expect(calendar.deadline(.workingDays(7), after: start) == moved)
      #expect(calendar.deadline(.days(7), after: start) == published.deadline(.days(7), after: start))
    }
    let idle = try [date("2026-03-02"), date("2026-03-12")]
    let today = try HouseCalendar(zone: .utc, workingDays: weekdays, holidays: idle)
    #expect(today.deadline(.workingDays(7), after: start) == plain)
  }

  @Test(
    arguments: [
      // 23:30 on 23 March in Paris, and an hour later: there it is another day, in UTC it is not.
      ("2026-03-23T22:30Z", "7 d", "2026-03-30T21:59:59.999Z"),
      ("2026-03-23T23:30Z", "7 d", "2026-03-31T21:59:59.999Z"),
      ("2026-03-23T22:30Z", "5 d", "2026-03-28T22:59:59.999Z"),
      ("2026-03-23T22:30Z", "5 working d", "2026-03-30T21:59:59.999Z"),
      ("2026-03-23T22:30Z", "168 h", "2026-03-30T22:30Z"), ("2026-10-24T10:00Z", "1 d", "2026-10-25T22:59:59.999Z"),
    ])
  func `of days follows the house's clocks over summer time, of hours it does not`(
    start: String, text: String, end: String
  ) throws {
    let calendar = try HouseCalendar(zone: paris(), workingDays: weekdays)
    #expect(try calendar.deadline(span(text), after: moment(start)) == moment(end))
  }

  @Test func `of working hours counts what the day has when clocks change`() throws {
    let everyDay = try HouseCalendar(zone: paris(), workingDays: Set(Weekday.allCases))
    // Midnight of 29 March to that of 30 March is 23 hours, of 25 to 26 October 25 hours.
    let spring = try moment("2026-03-28T23:00Z")
    #expect(everyDay.startOfDay(try date("2026-03-30")) == spring.adding(hours: 23))
    #expect(everyDay.deadline(.workingHours(24), after: spring) == spring.adding(hours: 24))
    let autumn = try date("2026-10-25")
    #expect(
      everyDay.endOfDay(autumn).milliseconds - everyDay.startOfDay(autumn).milliseconds == 25 * 3_600_000 - 1)
  }

  @Test(
    arguments: [
      ("2026-03-06T09:00Z", 8, "2026-03-06T17:00Z"), ("2026-03-06T17:00Z", 8, "2026-03-09T17:00Z"),
      ("2026-03-06T16:59:59.999Z", 1, "2026-03-09T09:59:59.999Z"), ("2026-03-07T12:00Z", 1, "2026-03-09T10:00Z"),
      ("2026-03-06T05:00Z", 9, "2026-03-09T10:00Z"), ("2026-03-07T12:00Z", 0, "2026-03-07T12:00Z"),
    ])
  func `of working hours is the moment at which they are used up`(start: String, hours: Int, end: String) throws {
    let calendar = try HouseCalendar(
      zone: .utc, workingDays: weekdays, hours: .between(fromMinute: 540, toMinute: 1020))
    #expect(try calendar.deadline(.workingHours(hours), after: moment(start)) == moment(end))
  }

  @Test func `of no days is the end of today`() throws {
    let start = try moment("2026-03-07T10:00Z")
    for span in [TimeSpan.days(0), .workingDays(0), .weeks(0), .months(0), .years(0)] {
      #expect(try published.deadline(span, after: start) == moment("2026-03-07T23:59:59.999Z"))
    }
  }
}
