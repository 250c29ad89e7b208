import Foundation
import Quantities
import Testing

@Suite struct `A calendar date` {
  @Test(
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("2026-03-02", 20_514, .monday), ("2026-03-06", 20_518, .friday),
      ("2028-02-29", 21_243, .tuesday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
      ("0000-02-29", -719_469, .tuesday), ("0000-01-01", -719_528, .saturday), ("9999-12-31", 2_932_896, .friday),
    ])
  func `is its text, its number and its weekday`(text: String, number: Int, weekday: Weekday) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
    #expect(date.midnightUTC.calendarDate == date)
    #expect(date.midnightUTC.adding(milliseconds: -1).calendarDate == date.adding(days: -1))
  }

  @Test func `has parts that make it again, every day of four centuries and more`() throws {
    var last = CalendarDate(dayNumber: -719_528)
    for number in -719_527..<(-719_528 + 150_000) {
      let date = CalendarDate(dayNumber: number)
      let isNext =
        date.day == last.day + 1 && date.month == last.month && date.year == last.year
        || date.day == 1 && date.month == last.month + 1 && date.year == last.year
        || date.day == 1 && date.month == 1 && last.month == 12 && date.year == last.year + 1
      guard isNext, CalendarDate(year: date.year, month: date.month, day: date.day) == date else {
        Issue.record("\(date) after \(last)")
        return
      }
      last = date
    }
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-01", "2026-13-01", "2026-01-00", "2026-3-2", "26-03-02", "",
    "2026-03-02T00:00Z", "2026/03/02", "+026-03-02", "２026-03-02", "-2026-03-02",
  ])
  func `refuses what is no date`(text: String) { #expect(CalendarDate(text) == nil) }

  @Test(
    arguments: [
      ("2026-03-10", 12, "2027-03-10"), ("2028-02-29", 12, "2029-02-28"), ("2028-02-29", 48, "2032-02-29"),
      ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-12-31", 2, "2027-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"), ("2026-03-02", 0, "2026-03-02"),
    ])
  func `takes months and years to the month's last day at most`(from: String, months: Int, to: String) throws {
    let date = try #require(CalendarDate(from))
    #expect(date.adding(months: months).description == to)
    if months.isMultiple(of: 12) { #expect(date.adding(years: months / 12).description == to) }
  }

  @Test func `is written as its text and read again`() throws {
    let dates = try [CalendarDate("2026-03-02"), CalendarDate("2028-02-29")].map { try #require($0) }
    let written = try JSONEncoder().encode(dates)
    #expect(String(decoding: written, as: UTF8.self) == #"["2026-03-02","2028-02-29"]"#)
    #expect(try JSONDecoder().decode([CalendarDate].self, from: written) == dates)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-02-29"]"#.utf8))
    }
  }

  @Test func `stays within the range of moments`() {
    #expect(UTCInstant(milliseconds: .max).adding(milliseconds: 1).milliseconds == .max)
    #expect(UTCInstant(milliseconds: .min).adding(milliseconds: -1).milliseconds == .min)
    #expect(CalendarDate(dayNumber: 200_000_000_000).midnightUTC.milliseconds == .max)
    #expect(UTCInstant(milliseconds: .min).calendarDate.midnightUTC.milliseconds == .min)
  }
}
