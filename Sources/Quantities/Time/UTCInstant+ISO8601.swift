extension UTCInstant {
  /// Reads ISO 8601 in UTC: `2026-03-02` (its midnight), `2026-03-02T10:00Z`, `2026-03-02T10:00:00Z` or with `.250Z`.
  ///
  /// Nil for any other form, a date that does not exist, or a time without the `Z`: no zone is guessed.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let text = parts.first, let date = CalendarDate(text) else { return nil }
    guard parts.count == 2 else {
      self = date.midnightUTC
      return
    }
    guard parts[1].hasSuffix("Z"), let time = Self.millisecondsOfDay(parts[1].dropLast()) else { return nil }
    self = date.midnightUTC.adding(milliseconds: Int64(time))
  }

  private static func millisecondsOfDay(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hour = parts[0].wholeNumber(digits: 2),
      let minute = parts[1].wholeNumber(digits: 2), hour < 24, minute < 60
    else { return nil }
    guard parts.count == 3 else { return (hour * 60 + minute) * 60_000 }
    let seconds = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let second = seconds[0].wholeNumber(digits: 2), second < 60 else { return nil }
    var thousandths = 0
    if seconds.count == 2 {
      guard let given = seconds[1].wholeNumber(digits: 3) else { return nil }
      thousandths = given
    }
    return ((hour * 60 + minute) * 60 + second) * 1000 + thousandths
  }
}

extension UTCInstant: CustomStringConvertible {
  /// The moment as `2026-03-02T10:00:00Z`, with milliseconds only where there are some.
  public var description: String {
    let inDay = milliseconds.flooredDivision(by: 86_400_000).remainder
    let (seconds, thousandths) = (inDay / 1000, inDay % 1000)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0.padded(to: 2) }.joined(separator: ":")
    return date + "T" + clock + (thousandths == 0 ? "" : "." + thousandths.padded(to: 3)) + "Z"
  }

  /// The date alone: `2026-03-02`.
  public var date: String { calendarDate.description }

  /// The minute that the moment is in, for people: `2026-03-02 10:00 UTC`.
  ///
  /// Seconds are cut off and never rounded up: a time limit that is shown is not later than the true one.
  public var toTheMinute: String {
    let inDay = milliseconds.flooredDivision(by: 86_400_000).remainder
    let minutes = inDay / 60_000
    return "\(date) \((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2)) UTC"
  }
}

extension UTCInstant: Codable {
  /// Reads ISO 8601.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let instant = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no moment of ISO 8601 in UTC: \(text)"))
    }
    self = instant
  }

  /// Writes ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
