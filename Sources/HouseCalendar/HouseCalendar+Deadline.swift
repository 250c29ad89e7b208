import Quantities

extension HouseCalendar {
  /// The last moment that is still within a span of a start.
  ///
  /// Hours, working hours too, end at the very moment at which the last of them is used up. Days, weeks, months and
  /// years end with the last millisecond of their last day in the house's zone; the start's own day is day 0.
  public func deadline(_ span: TimeSpan, after start: UTCInstant) -> UTCInstant {
    guard let deadline = deadline(span, after: start, pauses: []) else {
      preconditionFailure("a clock that is never paused never stands")
    }
    return deadline
  }

  /// The last moment that is still within a span of a start, on a clock that stands while it is paused.
  ///
  /// A pause costs what it lasted. Hours, working hours too, are later by exactly what the pauses take of them. Days,
  /// weeks, months and years end later by the whole days that all pauses up to the end sum to (by working days, and only
  /// what was taken of such days, where those are counted). Pauses that overlap count once. What a pause took before the
  /// start, and one that begins after the deadline, is no matter.
  ///
  /// - Parameters:
  ///   - span: how long; its count has to be within `TimeSpan.Unit.counts`.
  ///   - start: what starts the clock, within the first ten thousand years.
  ///   - pauses: in any order.
  /// - Returns: the deadline, or nil where a pause that has not ended holds it up: there is none until it ends.
  public func deadline(_ span: TimeSpan, after start: UTCInstant, pauses: [Pause]) -> UTCInstant? {
    precondition(span.unit.counts.contains(span.count), "a span of \(span.count) \(span.unit) is beyond all policies")
    precondition(Self.starts.contains(start), "\(start) is beyond the calendar")
    let standing = Standstill(pauses, after: start)
    let today = date(of: start)
    var steps = 0
    switch span {
    case .hours(let count): return standing.moment(hours: count, after: start)
    case .workingHours(let count): return moment(workingHours: count, after: start, standing, &steps)
    case .days(let count): return end(of: today.adding(days: count), standing)
    case .workingDays(let count): return end(ofWorkingDay: count, after: today, standing, &steps)
    case .weeks(let count): return end(of: today.adding(days: 7 * count), standing)
    case .months(let count): return end(of: today.adding(months: count), standing)
    case .years(let count): return end(of: today.adding(years: count), standing)
    }
  }

  /// The years from 0 to 9999.
  private static let starts: Range<UTCInstant> = {
    let (first, end) = (CalendarDate(dayNumber: -719_528), CalendarDate(dayNumber: 2_932_897))
    return first.midnightUTC..<end.midnightUTC
  }()

  /// The end of a day, later by the whole days that the clock stood; bound: one step for each pause, and one.
  private func end(of day: CalendarDate, _ standing: Standstill) -> UTCInstant? {
    var lost = 0
    while true {
      let last = endOfDay(day.adding(days: lost))
      let stood = standing.days(
        until: last, in: self, counting: { _ in true }, between: { $1.dayNumber - $0.dayNumber + 1 })
      guard let stood else { return nil }
      // Only a pause that begins by the later end adds to what is lost.
      if stood <= lost { return last }
      lost = stood
    }
  }
}
