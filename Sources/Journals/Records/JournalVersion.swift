/// How many events a journal holds: 0 before the first; the version after an append is the last event's sequence.
public struct JournalVersion: Sendable, Hashable, Comparable, Codable {
  /// The number of events.
  public let events: Int

  /// Makes the version of a journal with this number of events, never negative.
  public init(_ events: Int) {
    precondition(events >= 0, "a journal holds no fewer than 0 events")
    self.events = events
  }

  /// A journal without an event yet.
  public static let none = Self(0)

  /// Orders by the number of events.
  public static func < (left: Self, right: Self) -> Bool { left.events < right.events }

  /// The version once more events are appended.
  public func adding(_ more: Int) -> Self { Self(events + more) }

  /// Reads a number of 0 or more.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let events = try container.decode(Int.self)
    guard events >= 0 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a version is 0 or more, not \(events)")
    }
    self.events = events
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(events)
  }
}

extension JournalVersion: CustomStringConvertible {
  /// The number of events.
  public var description: String { String(events) }
}
