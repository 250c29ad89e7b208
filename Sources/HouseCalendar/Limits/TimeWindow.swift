import Quantities

/// A window of time from a start on, and whether its last moment is in it.
public struct TimeWindow: Sendable, Hashable, Codable {
  /// How long it is.
  public let span: TimeSpan
  /// Whether the deadline itself is in it.
  public let bound: Bound

  /// Makes a window.
  public init(_ span: TimeSpan, _ bound: Bound = .inclusive) {
    self.span = span
    self.bound = bound
  }

  /// The last moment that is in the window.
  public func lastMoment(since start: UTCInstant, calendar: HouseCalendar) -> UTCInstant {
    let deadline = calendar.deadline(span, after: start)
    switch bound {
    case .inclusive: return deadline
    case .exclusive: return deadline.adding(milliseconds: -1)
    }
  }

  /// Whether a moment is in the window; one before the start is, since none of the span is used up.
  public func isWithin(_ moment: UTCInstant, since start: UTCInstant, calendar: HouseCalendar) -> Bool {
    moment <= lastMoment(since: start, calendar: calendar)
  }
}

/// Whether a window of time still holds the moment at which it ends.
public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
  /// The deadline is in the window; one millisecond later is not.
  case inclusive
  /// The deadline is no longer in the window; the millisecond before is.
  ///
  /// Meant for hours: a window of days lasts to the last millisecond of its last day, of which this takes just that one.
  case exclusive
}
