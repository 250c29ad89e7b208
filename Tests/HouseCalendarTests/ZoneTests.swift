import Quantities
import Testing

@testable import HouseCalendar

@Suite struct `A time zone` {
  @Test(
    arguments: [
      ("2026-03-29T00:59:59.999Z", 3600), ("2026-03-29T01:00:00Z", 7200), ("2026-10-25T00:59:59.999Z", 7200),
      ("2026-10-25T01:00Z", 3600), ("2026-12-31T23:59:59.999Z", 3600), ("2027-01-01T00:00Z", 3600),
      ("2399-07-01T00:00Z", 7200),
    ])
  func `of Paris changes its clocks at one in the morning of UTC`(text: String, offset: Int) throws {
    #expect(try paris().offset(at: moment(text)) == offset)
  }

  @Test(
    arguments: [
      // A time that never comes is the moment of the change, one that comes twice the first of the two.
      ("2026-03-29", 119, "2026-03-29T00:59Z"), ("2026-03-29", 120, "2026-03-29T01:00Z"),
      ("2026-03-29", 150, "2026-03-29T01:00Z"), ("2026-03-29", 180, "2026-03-29T01:00Z"),
      ("2026-03-29", 181, "2026-03-29T01:01Z"), ("2026-10-25", 150, "2026-10-25T00:30Z"),
      ("2026-10-25", 179, "2026-10-25T00:59Z"), ("2026-10-25", 180, "2026-10-25T02:00Z"),
      ("2026-03-29", 0, "2026-03-28T23:00Z"), ("2026-03-29", 1440, "2026-03-29T22:00Z"),
    ])
  func `says when its clocks show a time first`(day: String, minute: Int, first: String) throws {
    #expect(try paris().instant(of: date(day), minute: minute) == moment(first))
  }

  @Test(
    arguments: [
      // Cairo's day begins at one where clocks go forward at midnight; Havana's midnight comes twice.
      ("EET-2EEST,M4.5.5/0,M10.5.4/24", "2026-04-24", "2026-04-23T22:00Z"),
      ("EET-2EEST,M4.5.5/0,M10.5.4/24", "2026-10-30", "2026-10-29T22:00Z"),
      ("CST5CDT,M3.2.0/0,M11.1.0/1", "2026-11-01", "2026-11-01T04:00Z"),
      ("CST5CDT,M3.2.0/0,M11.1.0/1", "2026-03-08", "2026-03-08T05:00Z"),
      // Nuuk's rule lies before the day that it names.
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29", "2026-03-29T01:00Z"),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-10-25", "2026-10-25T02:00Z"),
    ])
  func `begins a day where midnight is missing or comes twice`(rule: String, day: String, start: String) throws {
    let zone = try ZoneRules(name: "test", initialOffset: 0, thereafter: rule)
    #expect(try zone.instant(of: date(day)) == moment(start))
    #expect(try zone.date(of: moment(start)) == date(day))
    #expect(try zone.date(of: moment(start).adding(milliseconds: -1)) == date(day).adding(days: -1))
  }

  @Test(
    arguments: [
      ("UTC0", "2026-07-01T00:00Z", 0), ("<+0545>-5:45", "2026-07-01T00:00Z", 20_700),
      ("EST5EDT", nil, nil), ("EST5EDT,0/0,J365/25", "2026-12-31T23:00Z", -14_400),
      ("EST5EDT,0/0,J365/25", "2027-01-01T04:59:59Z", -14_400), ("EST5EDT,0/0,J365/25", "2028-01-01T05:00Z", -14_400),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-15T00:00Z", 39_600),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-15T00:00Z", 36_000),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-15T00:00Z", 0), ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-15T00:00Z", 3600),
      // Day 60 is 1 March in every year with J, 29 February or 1 March without.
      ("AAA0BBB,J60/0,J300", "2028-02-29T12:00Z", 0),
      ("AAA0BBB,J60/0,J300", "2028-03-01T12:00Z", 3600), ("AAA0BBB,59/0,300", "2028-02-29T12:00Z", 3600),
      ("AAA0BBB,59/0,300", "2027-02-28T12:00Z", 0),
      ("", nil, nil), ("C1", nil, nil), ("CET", nil, nil), ("CET-1CEST,M3.5.0", nil, nil), ("CET-25", nil, nil),
      ("CET-1CEST,M13.5.0,M10.5.0", nil, nil), ("CET-1CEST,M3.6.0,M10.5.0", nil, nil), ("CET-1 ", nil, nil),
      ("CET-1CEST,M3.5.7,M10.5.0", nil, nil), ("CET-1CEST,J0,J300", nil, nil), ("CET-1CEST,M3.5.0/168,J300", nil, nil),
      ("<CET-1", nil, nil), ("CET-1:60", nil, nil),
    ] as [(String, String?, Int?)])
  func `follows a POSIX rule or refuses it`(rule: String, at time: String?, offset: Int?) throws {
    guard let time else {
      #expect(throws: ZoneFault(zone: "test", problem: .ruleUnreadable(rule))) {
        try ZoneRules(name: "test", initialOffset: 0, thereafter: rule)
      }
      return
    }
    let zone = try ZoneRules(name: "test", initialOffset: 0, thereafter: rule)
    #expect(try zone.offset(at: moment(time)) == offset)
  }

  @Test(
    arguments: [
      "CET-1CEST,M3.5.0,M10.5.0/3", "CST5CDT,M3.2.0/0,M11.1.0/1", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
      "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "EET-2EEST,M4.5.5/0,M10.5.4/24", "EST5EDT,0/0,J365/25",
    ])
  func `shows a time or a later one from its instant on, and an earlier one just before`(rule: String) throws {
    let zone = try ZoneRules(name: "test", initialOffset: 0, thereafter: rule)
    var day = try date("2027-01-01")
    while day.year < 2028 {
      for minute in stride(from: 0, to: 1440, by: 97) {
        let asked = day.midnightUTC.milliseconds + Int64(minute) * 60_000
        let instant = zone.instant(of: day, minute: minute)
        func shown(_ moment: UTCInstant) -> Int64 { moment.milliseconds + Int64(zone.offset(at: moment)) * 1000 }
        #expect(shown(instant) >= asked && shown(instant.adding(milliseconds: -1)) < asked, "\(day), \(minute)")
      }
      day = day.adding(days: 1)
    }
  }

  @Test func `can leave a day out`() throws {
    // Samoa went from 29 to 31 December 2011.
    let second = try moment("2011-12-30T10:00Z").milliseconds / 1000
    let apia = try ZoneRules(
      name: "Pacific/Apia", initialOffset: -36_000, transitions: [ZoneTransition(second: second, offset: 50_400)])
    let change = try moment("2011-12-30T10:00Z")
    #expect(try apia.instant(of: date("2011-12-30")) == change)
    #expect(try apia.instant(of: date("2011-12-31")) == change)
    #expect(try apia.date(of: change) == date("2011-12-31"))
    #expect(try apia.date(of: change.adding(milliseconds: -1)) == date("2011-12-29"))
  }

  @Test func `refuses transitions that are none`() throws {
    func zone(_ transitions: [ZoneTransition], initial: Int = 0, rule: String? = nil) throws -> ZoneRules {
      try ZoneRules(name: "test", initialOffset: initial, transitions: transitions, thereafter: rule)
    }
    let turn = ZoneTransition(second: 100, offset: 3600)
    #expect(throws: ZoneFault(zone: "test", problem: .transitionsNotAscending(index: 1))) { try zone([turn, turn]) }
    #expect(throws: ZoneFault(zone: "test", problem: .offsetOutOfRange(seconds: 93_600))) {
      try zone([], initial: 93_600)
    }
    #expect(throws: ZoneFault(zone: "test", problem: .momentOutOfRange(second: .max))) {
      try zone([ZoneTransition(second: .max, offset: 0)])
    }
    #expect(throws: ZoneFault(zone: "test", problem: .ruleDisagrees("UTC0"))) { try zone([turn], rule: "UTC0") }
    #expect(try zone([turn], rule: "CET-1").offset(at: UTCInstant(milliseconds: 99_999)) == 0)
    #expect(try zone([turn], rule: "CET-1").offset(at: UTCInstant(milliseconds: 100_000)) == 3600)
  }
}
