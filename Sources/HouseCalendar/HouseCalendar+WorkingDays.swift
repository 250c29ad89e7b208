import Quantities

extension HouseCalendar {
  /// The end of a working day counted from the day after another, later by the whole working days that the clock stood.
  ///
  /// Bound: at most 7 × (count + days lost + holidays + 1) steps, each of which looks at one day: a holiday is met once, and
  /// at most six in a row are none of the working days.
  ///
  /// - Parameters:
  ///   - count: how many working days.
  ///   - today: day 0.
  ///   - standing: when the clock stands.
  ///   - steps: counts the steps of the search, for the law that holds its bound.
  /// - Returns: the last millisecond of the day, or nil where a pause that has not ended comes before it.
  func end(
    ofWorkingDay count: Int, after today: CalendarDate, _ standing: Standstill, _ steps: inout Int
  ) -> UTCInstant? {
    var (day, left, lost) = (today, count, 0)
    while true {
      while left > 0 {
        steps += 1
        day = day.adding(days: 1)
        if isWorkingDay(day) { left -= 1 }
      }
      let last = endOfDay(day)
      let stood = standing.days(until: last, in: self, counting: isWorkingDay, between: workingDays)
      guard let stood else { return nil }
      if stood <= lost { return last }
      (left, lost) = (stood - lost, stood)
    }
  }

  /// The moment at which a number of working hours is used up; nil where a pause that has not ended comes before it.
  ///
  /// Bound: at most 7 × (full days + holidays + changes of the clocks + 4 × (pauses + 1)) days are looked at, the full
  /// days being those that the hours fill, rounded up. A working day gives all of its hours unless clocks change on it
  /// or the clock starts, stops or runs again on it.
  func moment(
    workingHours count: Int, after start: UTCInstant, _ standing: Standstill, _ steps: inout Int
  ) -> UTCInstant? {
    var left = Int64(count) * 3_600_000
    guard left > 0 else { return start }
    for clear in standing.between {
      if let end = use(&left, from: clear.from, until: clear.to, &steps) { return end }
    }
    return nil
  }

  /// Uses up working time, in milliseconds, and says when the last of it is gone; nil where the end comes first.
  private func use(
    _ left: inout Int64, from start: UTCInstant, until end: UTCInstant?, _ steps: inout Int
  ) -> UTCInstant? {
    var day = date(of: start)
    while true {
      steps += 1
      if let end, startOfDay(day) >= end { return nil }
      if isWorkingDay(day) {
        let open = opening(on: day)
        let from = max(open.from, start)
        let worked = max(0, min(open.to, end ?? open.to).milliseconds - from.milliseconds)
        if left <= worked { return from.adding(milliseconds: left) }
        left -= worked
      }
      day = day.adding(days: 1)
    }
  }
}
