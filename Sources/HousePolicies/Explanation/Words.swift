import HouseCalendar
import Quantities

extension [String] {
  /// The words as a list in a sentence: `a, b and c`.
  package func listed(by last: String = "and") -> String {
    guard let end = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(last) " + end
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension ExactDecimal {
  /// The amount with at least the minor unit's decimals: `35.00 USD`.
  package func amount(_ currency: Currency) -> String {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    let padded = decimals + String(repeating: "0", count: max(0, currency.exponent - decimals.count))
    return "\(parts[0])\(padded.isEmpty ? "" : ".\(padded)") \(currency)"
  }
}

extension RoundingRule {
  var words: String {
    switch self {
    case .halfUp: "to the nearest, a half up"
    case .halfEven: "to the nearest, a half to the even neighbour"
    case .up: "up"
    case .down: "down"
    }
  }
}

extension TimeSpan {
  /// The span in words: `5 working days`; days that are counted in hours as `7 times 24 hours`.
  var words: String {
    if case .hours(let hours) = self, hours > 72, hours % 24 == 0 { return "\(hours / 24) times 24 hours" }
    let unit =
      switch unit {
      case .hours: "hour"
      case .workingHours: "working hour"
      case .days: "day"
      case .workingDays: "working day"
      case .weeks: "week"
      case .months: "month"
      case .years: "year"
      }
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}

extension TimeWindow {
  /// The window in words: `within 24 hours, the last moment included`.
  var words: String {
    switch bound {
    case .inclusive: "within \(span.words), the last \(span.endsWithADay ? "day to its end" : "moment") included"
    case .exclusive: "within less than \(span.words)"
    }
  }

  /// The window in words, where another one may end before it begins.
  func words(isFirst: Bool) -> String { isFirst ? words : "after that, but \(words)" }
}

extension TimeSpan {
  /// Whether it ends with the end of a day, and not with a moment of it.
  fileprivate var endsWithADay: Bool {
    switch self {
    case .hours, .workingHours: false
    case .days, .workingDays, .weeks, .months, .years: true
    }
  }
}

extension Weekday {
  var words: String { rawValue.capitalized }
}
