import HouseCalendar
import Quantities

extension HouseCalendar {
  /// The zone, working days, hours and holidays in words.
  var sentences: [RuleSentence] {
    let days = Weekday.allCases.filter(workingDays.contains).map(\.words).listed()
    return [
      RuleSentence("Days begin and end by the clocks of \(zone.name)."),
      RuleSentence("Hours are counted as they pass, on every day and around the clock, unless they are working hours."),
      RuleSentence(
        "A time in days, weeks, months or years lasts to the end of its last day; the day on which it begins is day 0, "
          + "and where there is no such day in its last month, the last day of that month counts."),
      RuleSentence(
        "Of a time from one number to another, the first is what we show you and the second the most: its last moment "
          + "still keeps our word, and a moment later we have broken it."),
      RuleSentence("We work on \(days), \(hours.words); a working day is counted from the next one on."),
      RuleSentence(
        holidays.isEmpty ? "No holidays are kept." : "We do not work on \(holidays.map(\.description).listed())."),
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
