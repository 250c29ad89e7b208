import Quantities

extension HouseCalendar {
  /// The zone, working days, hours and holidays in words.
  var sentences: [RuleSentence] {
    let days = Weekday.allCases.filter(workingDays.contains).map(\.words).listed()
    return [
      RuleSentence("Days begin and end by the clocks of \(zone.name)."),
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
