import HousePolicies
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

/// Chance from a seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
