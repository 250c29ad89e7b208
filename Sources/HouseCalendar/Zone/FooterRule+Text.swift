import Quantities

extension FooterRule {
  /// Reads a POSIX time zone text with the extensions of RFC 8536: `CET-1CEST,M3.5.0,M10.5.0/3`.
  ///
  /// Nil for any other text, and for daylight time without dates, which POSIX leaves to the system.
  init?(_ text: String) {
    var scanner = FooterScanner(text)
    guard scanner.skipName(), let west = scanner.clock(hours: 0...24) else { return nil }
    standard = -west
    self.text = text
    if scanner.isAtEnd {
      daylight = nil
    } else {
      guard let daylight = scanner.daylight(standard: -west), scanner.isAtEnd else { return nil }
      self.daylight = daylight
    }
    guard ZoneTransition.offsets.contains(standard), ZoneTransition.offsets.contains(daylight?.offset ?? 0) else {
      return nil
    }
  }
}

/// The parts of a POSIX time zone text, read from the left.
private struct FooterScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) { rest = ArraySlice(text.utf8) }

  var isAtEnd: Bool { rest.isEmpty }

  /// Three letters or more, or between angle brackets letters, digits and signs.
  mutating func skipName() -> Bool {
    let isQuoted = skip("<")
    let name = rest.prefix { byte in
      let letter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      let digit = UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      return letter || isQuoted && (digit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
    }
    rest = rest.dropFirst(name.count)
    return name.count >= 3 && (!isQuoted || skip(">"))
  }

  mutating func daylight(standard: Int) -> FooterRule.Daylight? {
    guard skipName() else { return nil }
    var offset = standard + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let west = clock(hours: 0...24) else { return nil }
      offset = -west
    }
    guard skip(","), let begins = moment(), skip(","), let ends = moment() else { return nil }
    return FooterRule.Daylight(offset: offset, begins: begins, ends: ends)
  }

  /// A day and, after a slash, a time, which is 2:00 where none is given.
  private mutating func moment() -> YearlyMoment? {
    guard let day = day() else { return nil }
    guard skip("/") else { return YearlyMoment(day: day, second: 7200) }
    return clock(hours: 0...167).map { YearlyMoment(day: day, second: $0) }
  }

  private mutating func day() -> YearlyMoment.Day? {
    if skip("J") { return number(1...365).map { .withoutLeapDay($0) } }
    guard skip("M") else { return number(0...365).map { .withLeapDay($0) } }
    guard let month = number(1...12), skip("."), let week = number(1...5), skip("."), let weekday = number(0...6) else {
      return nil
    }
    return .weekday(month: month, week: week, weekday: Weekday.allCases[(weekday + 6) % 7])
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func clock(hours: ClosedRange<Int>) -> Int? {
    let sign = skip("-") ? -1 : 1
    if sign == 1 { _ = skip("+") }
    guard let hour = number(hours) else { return nil }
    var (minute, second) = (0, 0)
    if skip(":") {
      guard let given = number(0...59) else { return nil }
      minute = given
      if skip(":") {
        guard let given = number(0...59) else { return nil }
        second = given
      }
    }
    return sign * ((hour * 60 + minute) * 60 + second)
  }

  /// At most three digits, in a range.
  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return range.contains(number) ? number : nil
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
