extension TimeSpan: CustomStringConvertible {
  /// Reads a span as a policy file writes it: `24 h`, `48 working h`, `7 d`, `5 working d`, `2 weeks`, `1 year`.
  ///
  /// Nil for any other text, and for a count that its unit's `counts` do not hold: nothing is guessed, so that what was
  /// read is written again letter by letter.
  public init?(_ text: some StringProtocol) {
    guard let space = text.firstIndex(of: " "), let count = Int(text[..<space]) else { return nil }
    let name = text[text.index(after: space)...]
    guard let unit = Unit.allCases.first(where: { $0.name(for: count) == name }), unit.counts.contains(count) else {
      return nil
    }
    switch unit {
    case .hours: self = .hours(count)
    case .workingHours: self = .workingHours(count)
    case .days: self = .days(count)
    case .workingDays: self = .workingDays(count)
    case .weeks: self = .weeks(count)
    case .months: self = .months(count)
    case .years: self = .years(count)
    }
    // Not "+7 d", not "007 d".
    guard description == text else { return nil }
  }

  /// The span as a policy file writes it: `24 h`, `48 working h`, `7 d`, `5 working d`, `2 weeks`, `1 year`.
  public var description: String { "\(count) \(unit.name(for: count))" }
}

extension TimeSpan.Unit {
  /// The unit's name after a count.
  fileprivate func name(for count: Int) -> String {
    switch self {
    case .hours: "h"
    case .workingHours: "working h"
    case .days: "d"
    case .workingDays: "working d"
    case .weeks: count == 1 ? "week" : "weeks"
    case .months: count == 1 ? "month" : "months"
    case .years: count == 1 ? "year" : "years"
    }
  }
}

extension TimeSpan: Codable {
  /// Reads a span as a policy file writes it.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let span = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no span of time such as 5 working d: \(text)"))
    }
    self = span
  }

  /// Writes the span as a policy file does.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
