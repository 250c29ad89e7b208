import HouseCalendar
import HousePolicies
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
    case .halfUp: "to the nearest, halves up"
    case .halfEven: "to the nearest, halves to even"
    case .up: "up"
    case .down: "down"
    }
  }
}

extension TimeSpan {
  /// The span in words: `5 working days`.
  var words: String {
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
  /// The window in words: `within 24 hours of receipt (to the last moment)`.
  ///
  /// - Parameters:
  ///   - start: what it counts from, with its preposition; nothing where the sentence has said it.
  ///   - isFirst: whether no other window ends before it begins.
  /// - Returns: the words, in the middle of a sentence.
  func words(_ start: String = "", isFirst: Bool = true) -> String {
    let from = start.isEmpty ? "" : " \(start)"
    let window =
      switch bound {
      case .inclusive:
        "within \(span.words)\(from) (to the \(span.endsWithADay ? "end of the last day" : "last moment"))"
      case .exclusive: "within less than \(span.words)\(from)"
      }
    return isFirst ? window : "after that, but \(window)"
  }
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
