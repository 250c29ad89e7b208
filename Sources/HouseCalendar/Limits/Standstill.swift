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

  /// The days after a day of which a pause took any part, first and last of each run, ascending, none twice.
  ///
  /// A pause that has not ended takes every day from its first on: its run has no last.
  func days(in calendar: HouseCalendar, after today: CalendarDate) -> [(from: CalendarDate, to: CalendarDate?)] {
    var runs: [(from: CalendarDate, to: CalendarDate?)] = []
    for pause in pauses {
      // A day that two pauses share belongs to the first of them.
      let taken = runs.last?.to ?? today
      let from = max(calendar.date(of: pause.from), taken.adding(days: 1))
      let to = pause.to.map { calendar.date(of: $0.adding(milliseconds: -1)) }
      if let to, to < from { continue }
      runs.append((from, to))
    }
    return runs
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
