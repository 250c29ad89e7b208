import Quantities

/// A promised time as moments and dates of a house's calendar, with what started its clock.
public struct Promise: Sendable, Hashable, Codable {
  /// What the range was counted from.
  public let startedAt: UTCInstant
  /// The day that is shown to the client, in the house's zone.
  public let shown: CalendarDate
  /// The moment that is shown to the client, where the range counts hours.
  public let shownUntil: UTCInstant
  /// The last moment at which the promise is kept; one millisecond later it is broken.
  public let breach: UTCInstant
  /// The day that the breach is in, in the house's zone.
  public let breachDate: CalendarDate
  /// The last moment at which it is kept where the work is complex or large; nil where that gets no longer.
  public let extended: UTCInstant?
  /// The day that the extended moment is in, in the house's zone.
  public let extendedDate: CalendarDate?

  init(startedAt: UTCInstant, shown: UTCInstant, breach: UTCInstant, extended: UTCInstant?, calendar: HouseCalendar) {
    self.startedAt = startedAt
    self.shown = calendar.date(of: shown)
    shownUntil = shown
    self.breach = breach
    breachDate = calendar.date(of: breach)
    self.extended = extended
    extendedDate = extended.map { calendar.date(of: $0) }
  }
}
