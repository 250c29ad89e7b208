import HouseCalendar
import HouseFiles
import HousePolicies
import Quantities

extension PolicyReader {
  func calendar() -> HouseCalendar {
    let section = top.section("calendar", keys: ["zone", "working-days", "hours", "holidays"])
    let holidays = section.texts("holidays").compactMap { text in
      if let date = CalendarDate(text) { return date }
      section.report(.notADate(text), "holidays")
      return nil
    }
    let (zone, days, hours) = (zone(section), section.words("working-days", of: Weekday.self), hours(section))
    if days.isEmpty {
      if section.isList("working-days") {
        let words = "the house works on no day of the week"
        section.report(.contradiction(words, whatToDo: "name at least one working day"), "working-days")
      }
      return .utcWeekdays
    }
    do throws(HouseCalendarFault) {
      return try HouseCalendar(zone: zone, workingDays: Set(days), hours: hours, holidays: holidays)
    } catch {
      section.report(.contradiction(error.description, whatToDo: "correct the calendar"), "hours")
      return .utcWeekdays
    }
  }

  private func zone(_ section: Section) -> ZoneRules {
    guard let name = section.text("zone") else { return .utc }
    do {
      return try zones(name)
    } catch {
      section.report(.unknownZone(name, "\(error)"), "zone")
      return .utc
    }
  }

  /// `around the clock`, or `09:00 to 17:00`.
  private func hours(_ section: Section) -> WorkingHours {
    guard let text = section.text("hours"), text != "around the clock" else { return .aroundTheClock }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "to", let from = minute(parts[0]), let to = minute(parts[2]) else {
      section.report(.unknownWord(text, known: ["around the clock", "hours as 09:00 to 17:00"]), "hours")
      return .aroundTheClock
    }
    return .between(fromMinute: from, toMinute: to)
  }

  /// The minute of a day of `09:30`, up to `24:00`.
  private func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }
}
