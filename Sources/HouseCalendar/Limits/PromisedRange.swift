import Quantities

/// A time that a house promises as a range: the shorter is shown to the client, the longer is the breach.
public struct PromisedRange: Sendable, Hashable {
  /// The shorter span, shown to the client.
  public let from: TimeSpan
  /// The longer span; a moment after its end is a breach.
  public let to: TimeSpan
  /// The longest span, for work that the house finds complex or large; nil where it promises none.
  public let extendedTo: TimeSpan?

  /// Makes a range of spans that surely do not descend.
  ///
  /// - Throws: `PromisedRangeFault` with all that is wrong.
  public init(from: TimeSpan, to: TimeSpan, extendedTo: TimeSpan? = nil) throws(PromisedRangeFault) {
    var problems: [PromisedRangeFault.Problem] = []
    if !from.isSurelyNoLater(than: to) { problems.append(.descending(from: from, to: to)) }
    if let extendedTo, !to.isSurelyNoLater(than: extendedTo) {
      problems.append(.descending(from: to, to: extendedTo))
    }
    guard problems.isEmpty else { throw PromisedRangeFault(problems: problems) }
    self.from = from
    self.to = to
    self.extendedTo = extendedTo
  }

  /// The promise that the range makes at the moment that starts its clock.
  public func promise(startingAt start: UTCInstant, calendar: HouseCalendar) -> Promise {
    Promise(
      startedAt: start, shown: calendar.deadline(from, after: start), breach: calendar.deadline(to, after: start),
      extended: extendedTo.map { calendar.deadline($0, after: start) }, calendar: calendar)
  }

  /// The promise that the range makes on a clock that stands while it is paused.
  ///
  /// - Returns: the promise, or nil while a pause that has not ended holds any part of it up.
  public func promise(startingAt start: UTCInstant, pauses: [Pause], calendar: HouseCalendar) -> Promise? {
    func end(_ span: TimeSpan) -> UTCInstant? { calendar.deadline(span, after: start, pauses: pauses) }
    guard let shown = end(from), let breach = end(to) else { return nil }
    let extended = extendedTo.map(end)
    if case .some(.none) = extended { return nil }
    return Promise(
      startedAt: start, shown: shown, breach: breach, extended: extended ?? nil, calendar: calendar)
  }
}

extension PromisedRange: Codable {
  private enum CodingKeys: String, CodingKey {
    case from
    case to
    case extendedTo
  }

  /// Reads what `encode` writes; spans that descend are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let from = try container.decode(TimeSpan.self, forKey: .from)
    let to = try container.decode(TimeSpan.self, forKey: .to)
    let extendedTo = try container.decodeIfPresent(TimeSpan.self, forKey: .extendedTo)
    do {
      try self.init(from: from, to: to, extendedTo: extendedTo)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }
}

/// Why spans are no range to promise; all that is wrong at once.
public struct PromisedRangeFault: Error, Sendable, Hashable {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a range.
  public enum Problem: Sendable, Hashable {
    /// A span does not surely end by the end of the one that is to be the longer.
    case descending(from: TimeSpan, to: TimeSpan)
  }
}

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
