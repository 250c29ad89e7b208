import HouseCalendar
import HousePolicies
import Quantities

extension HouseCalendar {
  /// The zone, working days, hours and holidays in words.
  var sentences: [RuleSentence] {
    let days = Weekday.allCases.filter(workingDays.contains).map(\.words).listed()
    return [
      RuleSentence("Days follow the time zone \(zone.name)."),
      RuleSentence("Hours run around the clock, on every day, unless we say working hours."),
      RuleSentence(
        "A period of days, weeks, months or years ends at the end of its last day. The day on which it starts is day 0; "
          + "if its last month has no such day, the last day of that month counts."),
      RuleSentence(
        "Where we promise a range of time, we show you the shorter time and must keep the longer one: its last moment is "
          + "still on time, a moment later is late."),
      RuleSentence("We work on \(days), \(hours.words). Working days are counted from the next one."),
      RuleSentence(
        holidays.isEmpty ? "We keep no holidays." : "We do not work on \(holidays.map(\.description).listed())."),
    ]
  }
}

extension WorkingHours {
  fileprivate var words: String {
    switch self {
    case .aroundTheClock: "around the clock"
    case .between(let from, let to): "from \(Self.clock(from)) to \(Self.clock(to))"
    }
  }

  private static func clock(_ minute: Int) -> String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }
}
