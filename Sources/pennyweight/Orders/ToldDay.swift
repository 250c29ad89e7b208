import ArgumentParser
import HouseCalendar
import HousePolicies
import Quantities

/// A day as a client is told it, or a moment within it.
enum ToldDay: ExpressibleByArgument {
  case day(CalendarDate)
  case moment(UTCInstant)

  /// Reads `2026-04-10`, or a moment in UTC.
  init?(argument: String) {
    if let day = CalendarDate(argument) {
      self = .day(day)
    } else if let moment = UTCInstant(argument) {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  /// The moment itself, or the end of the day by a house's calendar.
  func last(by calendar: HouseCalendar) -> UTCInstant {
    switch self {
    case .day(let day): calendar.endOfDay(day)
    case .moment(let moment): moment
    }
  }
}
