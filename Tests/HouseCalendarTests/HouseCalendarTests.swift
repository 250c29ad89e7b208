import Foundation
import HouseCalendar
import PolicyFiles
import Quantities
import Testing

@Suite struct `A house's calendar` {
  @Test func `works on its weekdays but on holidays`() throws {
    let holidays = try ["2026-05-01", "2026-01-01", "2026-05-01", "2026-03-07"].map(date)
    let calendar = try HouseCalendar(zone: .utc, workingDays: weekdays, holidays: holidays)
    #expect(calendar.holidays.map(\.description) == ["2026-01-01", "2026-03-07", "2026-05-01"])
    for (day, works) in [
      ("2026-01-01", false), ("2026-01-02", true), ("2026-03-06", true), ("2026-03-07", false), ("2026-03-08", false),
      ("2026-03-09", true), ("2026-04-30", true), ("2026-05-01", false), ("2026-05-04", true),
    ] {
      #expect(try calendar.isWorkingDay(date(day)) == works, "\(day)")
    }
  }

  @Test func `has days of its zone, without a gap`() throws {
    let calendar = try HouseCalendar(zone: paris(), workingDays: weekdays)
    var day = try date("2026-01-01")
    for _ in 0..<400 {
      let (start, end) = (calendar.startOfDay(day), calendar.endOfDay(day))
      #expect(calendar.date(of: start) == day && calendar.date(of: end) == day)
      #expect(end.adding(milliseconds: 1) == calendar.startOfDay(day.adding(days: 1)))
      day = day.adding(days: 1)
    }
  }

  @Test func `is refused with all that is wrong`() throws {
    let fault = try #require(throws: HouseCalendarFault.self) {
      try HouseCalendar(zone: .utc, workingDays: [], hours: .between(fromMinute: 1020, toMinute: 540))
    }
    #expect(fault.problems == [.noWorkingDay, .noSuchHours(fromMinute: 1020, toMinute: 540)])
    #expect(fault.description.contains("at least one working day"))
    for (from, to) in [(0, 0), (-1, 60), (0, 1441)] {
      #expect(throws: HouseCalendarFault.self) {
        try HouseCalendar(zone: .utc, workingDays: weekdays, hours: .between(fromMinute: from, toMinute: to))
      }
    }
  }

  @Test func `is written as the same bytes always, and read again`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let calendar = try HouseCalendar(
      zone: paris(), workingDays: [.friday, .tuesday, .monday], hours: .between(fromMinute: 540, toMinute: 1020),
      holidays: [date("2026-05-01")])
    let written = try encoder.encode(calendar)
    #expect(
      String(decoding: written, as: UTF8.self)
        == #"{"holidays":["2026-05-01"],"hours":{"between":{"fromMinute":540,"toMinute":1020}},"#
        + #""workingDays":["monday","tuesday","friday"],"zone":{"initialOffset":3600,"name":"Europe\/Paris","#
        + #""thereafter":"CET-1CEST,M3.5.0,M10.5.0\/3","transitions":[]}}"#)
    #expect(try JSONDecoder().decode(HouseCalendar.self, from: written) == calendar)
    let idle = String(decoding: written, as: UTF8.self).replacing(#"["monday","tuesday","friday"]"#, with: "[]")
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(HouseCalendar.self, from: Data(idle.utf8)) }
    let wild = String(decoding: written, as: UTF8.self).replacing("3600", with: "360000")
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(HouseCalendar.self, from: Data(wild.utf8)) }
  }
}
