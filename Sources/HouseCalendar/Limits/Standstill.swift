import Quantities

/// When a clock stands after its start: pauses in order, none touching another, none empty.
struct Standstill {
  private let start: UTCInstant
  private let pauses: [(from: UTCInstant, to: UTCInstant?)]

  /// Joins pauses that overlap or follow at once, and leaves out what lies before the start.
  init(_ pauses: [Pause], after start: UTCInstant) {
    var joined: [(from: UTCInstant, to: UTCInstant?)] = []
    for pause in pauses.sorted(by: { $0.from < $1.from }) {
      let from = max(pause.from, start)
      if let to = pause.to, to <= from { continue }
      guard let last = joined.last else {
        joined.append((from, pause.to))
        continue
      }
      guard let lastEnd = last.to else { break }
      if from > lastEnd {
        joined.append((from, pause.to))
      } else {
        joined[joined.count - 1].to = pause.to.map { max($0, lastEnd) }
      }
    }
    self.start = start
    self.pauses = joined
  }

  /// The times during which the clock runs, ascending; the last of them is for ever, unless a pause has not ended.
  var between: [(from: UTCInstant, to: UTCInstant?)] {
    var clear: [(from: UTCInstant, to: UTCInstant?)] = []
    var from = start
    for pause in pauses {
      clear.append((from, pause.from))
      guard let to = pause.to else { return clear }
      from = to
    }
    return clear + [(from, nil)]
  }

  /// The moment at which a number of hours has run; nil where a pause that has not ended comes before it.
  func moment(hours: Int, after start: UTCInstant) -> UTCInstant? {
    var end = start.adding(hours: hours)
    for pause in pauses {
      guard pause.from < end else { break }
      guard let to = pause.to else { return nil }
      end = end.adding(milliseconds: to.milliseconds - pause.from.milliseconds)
    }
    return end
  }

  /// How many whole days the clock stood in all of its pauses that begin by a moment.
  ///
  /// A pause costs what it lasted: its parts of days are summed, each as a share of its own day, and only whole days of the
  /// sum are lost.
  ///
  /// - Parameters:
  ///   - last: the moment.
  ///   - calendar: whose days they are.
  ///   - isCounted: whether a day is one that the clock counts at all.
  ///   - between: how many days that the clock counts lie from one to another, both included.
  /// - Returns: the days, or nil where a pause that has not ended is among them.
  func days(
    until last: UTCInstant, in calendar: HouseCalendar, counting isCounted: (CalendarDate) -> Bool,
    between: (CalendarDate, CalendarDate) -> Int
  ) -> Int? {
    var (whole, parts) = (0, Int64(0))
    for pause in pauses {
      guard pause.from <= last else { break }
      guard let to = pause.to else { return nil }
      let (first, end) = (calendar.date(of: pause.from), calendar.date(of: to))
      if first == end {
        if isCounted(first) { parts += calendar.share(of: first, from: pause.from, to: to) }
        continue
      }
      if isCounted(first) {
        parts += calendar.share(of: first, from: pause.from, to: calendar.startOfDay(first.adding(days: 1)))
      }
      if isCounted(end) { parts += calendar.share(of: end, from: calendar.startOfDay(end), to: to) }
      let (after, before) = (first.adding(days: 1), end.adding(days: -1))
      if after <= before { whole += between(after, before) }
    }
    return whole + Int(parts / HouseCalendar.partsOfDay)
  }
}

extension HouseCalendar {
  /// A day in parts of it: the milliseconds of one on which no clock changes.
  static let partsOfDay: Int64 = 86_400_000

  /// How many parts of a day lie between two moments of it; all of them are the day, whatever clocks do on it.
  fileprivate func share(of day: CalendarDate, from: UTCInstant, to: UTCInstant) -> Int64 {
    let length = startOfDay(day.adding(days: 1)).milliseconds - startOfDay(day).milliseconds
    return (to.milliseconds - from.milliseconds) * Self.partsOfDay / length
  }

  /// How many working days lie from one to another, both included; bound: seven steps and one for each holiday.
  func workingDays(from first: CalendarDate, to last: CalendarDate) -> Int {
    let days = last.dayNumber - first.dayNumber + 1
    var count = days / 7 * workingDays.count
    for rest in 0..<(days % 7) where workingDays.contains(last.adding(days: -rest).weekday) { count += 1 }
    return count - holidays.count { $0 >= first && $0 <= last && workingDays.contains($0.weekday) }
  }
}

/// A time during which a clock stands: the client cannot be reached, or the client's answer is awaited.
public struct Pause: Sendable, Hashable {
  /// The first moment at which the clock stands.
  public let from: UTCInstant
  /// The moment from which on it runs again; nil while it still stands.
  public let to: UTCInstant?

  /// Makes a pause; nil for one that would end before it begins.
  public init?(from: UTCInstant, to: UTCInstant? = nil) {
    if let to, to < from { return nil }
    self.from = from
    self.to = to
  }
}
