import HouseCalendar
import Quantities
import Testing

/// A moment of ISO 8601 in UTC.
func moment(_ text: String) throws -> UTCInstant { try #require(UTCInstant(text), "no moment: \(text)") }

func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text), "no date: \(text)") }

func span(_ text: String) throws -> TimeSpan { try #require(TimeSpan(text), "no span: \(text)") }

/// The houses' convention: UTC, Monday to Friday, no holidays.
let published = HouseCalendar.utcWeekdays

let weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

/// Europe/Paris from 2026 on, as its rule writes it.
func paris() throws -> ZoneRules {
  try ZoneRules(name: "Europe/Paris", initialOffset: 3600, thereafter: "CET-1CEST,M3.5.0,M10.5.0/3")
}
