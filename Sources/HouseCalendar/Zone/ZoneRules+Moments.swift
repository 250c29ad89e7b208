import Quantities

extension ZoneRules {
  /// The offset that the zone's clocks show at a moment, in seconds east of UTC.
  public func offset(at moment: UTCInstant) -> Int {
    offset(atSecond: moment.milliseconds.flooredDivision(by: 1000).quotient)
  }

  /// The day that the zone's calendars show at a moment.
  public func date(of moment: UTCInstant) -> CalendarDate {
    moment.adding(milliseconds: Int64(offset(at: moment)) * 1000).calendarDate
  }

  /// The first moment at which the zone's clocks show a time of a day, or a later one.
  ///
  /// So a time that comes twice, where clocks go back, is the first of the two; a time that never comes, where clocks
  /// go forward over it, is the moment of the change; a day that was left out altogether begins where it would have.
  ///
  /// - Parameters:
  ///   - date: the day on the zone's calendar.
  ///   - minute: minutes after midnight as the clocks show them, 1440 for the day's end.
  /// - Returns: the moment in UTC.
  ///
  /// Bound: one step for each change of the clocks within the 51 hours that are looked at: those that are listed, and no
  /// more than eight of the rule for later times, which changes them twice a year in at most four years.
  public func instant(of date: CalendarDate, minute: Int = 0) -> UTCInstant {
    let midnight = date.midnightUTC.milliseconds.flooredDivision(by: 1000).quotient
    let local = midnight + Int64(minute) * 60
    // No clock is 26 hours ahead: before this second they all show less than the time asked for.
    var start = local - Int64(ZoneTransition.offsets.upperBound) - 1
    var offset = offset(atSecond: start)
    let latest = local - Int64(ZoneTransition.offsets.lowerBound)
    for next in changes(after: start, through: latest) {
      let shown = max(start, local - Int64(offset))
      if shown < next.second { return UTCInstant(second: shown) }
      (start, offset) = (next.second, next.offset)
    }
    return UTCInstant(second: max(start, local - Int64(offset)))
  }

  private func offset(atSecond second: Int64) -> Int {
    let past = transitions.firstIndexOfRest { $0.second > second }
    guard past == transitions.count, let footer else { return past == 0 ? initialOffset : transitions[past - 1].offset }
    guard let last = transitions.last else { return footer.offset(atSecond: second) }
    // A rule that changes clocks all the year round says nothing about a change before the last that is listed.
    return footer.latestChange(atSecond: second, after: last.second) ?? last.offset
  }

  /// Every change of the clocks after one second and not after another, ascending.
  func changes(after start: Int64, through end: Int64) -> [ZoneTransition] {
    let first = transitions.firstIndexOfRest { $0.second > start }
    let listed = transitions[first...].prefix { $0.second <= end }
    guard let footer else { return Array(listed) }
    let from = max(start, transitions.last?.second ?? start)
    return listed + footer.changes(after: from, through: end)
  }
}

extension UTCInstant {
  fileprivate init(second: Int64) {
    let (milliseconds, over) = second.multipliedReportingOverflow(by: 1000)
    self.init(milliseconds: over ? (second < 0 ? .min : .max) : milliseconds)
  }
}

extension Array {
  /// The index from which on a condition holds, in an array in which it holds for no element before; by bisection.
  ///
  /// Bound: the condition is asked at most as often as the array's count has binary digits.
  func firstIndexOfRest(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
