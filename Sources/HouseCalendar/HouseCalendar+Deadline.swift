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
  /// Hours, working hours too, are later by exactly what the pauses take of them. For days, weeks, months and years a
  /// day of which a pause took any part is not counted, and each such day up to the end is made good by one more (by
  /// one more working day, where those are counted); day 0 is never counted, so a pause within it changes nothing.
  /// Pauses that overlap count once. What a pause took before the start, or takes from the deadline on, is no matter.
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
    case .days(let count): return end(of: today.adding(days: count), after: today, standing)
    case .workingDays(let count): return end(ofWorkingDay: count, after: today, standing, &steps)
    case .weeks(let count): return end(of: today.adding(days: 7 * count), after: today, standing)
    case .months(let count): return end(of: today.adding(months: count), after: today, standing)
    case .years(let count): return end(of: today.adding(years: count), after: today, standing)
    }
  }

  /// The years from 0 to 9999.
  private static let starts: Range<UTCInstant> = {
    let (first, end) = (CalendarDate(dayNumber: -719_528), CalendarDate(dayNumber: 2_932_897))
    return first.midnightUTC..<end.midnightUTC
  }()

  private func end(of day: CalendarDate, after today: CalendarDate, _ standing: Standstill) -> UTCInstant? {
    var last = day
    for stood in standing.days(in: self, after: today) {
      guard stood.from <= last else { break }
      guard let to = stood.to else { return nil }
      last = last.adding(days: to.dayNumber - stood.from.dayNumber + 1)
    }
    return endOfDay(last)
  }
}
