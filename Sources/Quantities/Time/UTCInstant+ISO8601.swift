extension UTCInstant {
  /// Reads ISO 8601 in UTC: `2026-03-02` (its midnight), `2026-03-02T10:00Z`, `2026-03-02T10:00:00Z` or with `.250Z`.
  ///
  /// Nil for any other form, a date that does not exist, or a time without the `Z`: no zone is guessed.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = parts.first, let day = Self.dayNumber(date) else { return nil }
    guard parts.count == 2 else {
      self.init(milliseconds: Int64(day) * 86_400_000)
      return
    }
    guard parts[1].hasSuffix("Z"), let time = Self.millisecondsOfDay(parts[1].dropLast()) else { return nil }
    self.init(milliseconds: Int64(day) * 86_400_000 + Int64(time))
  }

  private static func dayNumber(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2),
      let day = number(parts[2], digits: 2), (1...12).contains(month)
    else { return nil }
    let first = daysFromEpoch(year: year, month: month)
    let next = month == 12 ? daysFromEpoch(year: year + 1, month: 1) : daysFromEpoch(year: year, month: month + 1)
    return (1...(next - first)).contains(day) ? first + day - 1 : nil
  }

  private static func millisecondsOfDay(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hour = number(parts[0], digits: 2),
      let minute = number(parts[1], digits: 2), hour < 24, minute < 60
    else { return nil }
    guard parts.count == 3 else { return (hour * 60 + minute) * 60_000 }
    let seconds = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let second = number(seconds[0], digits: 2), second < 60 else { return nil }
    var thousandths = 0
    if seconds.count == 2 {
      guard let given = number(seconds[1], digits: 3) else { return nil }
      thousandths = given
    }
    return ((hour * 60 + minute) * 60 + second) * 1000 + thousandths
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// Days from 1970-01-01 to the first of a month of the Gregorian calendar, March taken as the year's first month.
  private static func daysFromEpoch(year: Int, month: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let fromMarch = (month + 9) % 12
    let leapDays = shifted / 4 - shifted / 100 + shifted / 400
    return shifted * 365 + leapDays + (fromMarch * 153 + 2) / 5 - 719_468
  }
}

extension UTCInstant: CustomStringConvertible {
  /// The moment as `2026-03-02T10:00:00Z`, with milliseconds only where there are some.
  public var description: String {
    let (day, inDay) = milliseconds.flooredDivision(by: 86_400_000)
    let (seconds, thousandths) = (inDay / 1000, inDay % 1000)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
    return Self.date(ofDay: day) + "T" + clock + (thousandths == 0 ? "" : "." + padded(thousandths, 3)) + "Z"
  }

  /// The date alone: `2026-03-02`.
  public var date: String { Self.date(ofDay: milliseconds.flooredDivision(by: 86_400_000).quotient) }

  /// The minute that the moment is in, for people: `2026-03-02 10:00 UTC`.
  ///
  /// Seconds are cut off and never rounded up: a time limit that is shown is not later than the true one.
  public var toTheMinute: String {
    let (day, inDay) = milliseconds.flooredDivision(by: 86_400_000)
    let minutes = inDay / 60_000
    return "\(Self.date(ofDay: day)) \(padded(minutes / 60, 2)):\(padded(minutes % 60, 2)) UTC"
  }

  private static func date(ofDay day: Int64) -> String {
    // 719 468 days from 0000-03-01 to the epoch; 146 097 days in 400 years (Hinnant, chrono-compatible date algorithms).
    let (era, ofEra) = (day + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (ofYear * 5 + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(ofYear - (fromMarch * 153 + 2) / 5 + 1, 2))"
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

private func padded(_ number: Int64, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
