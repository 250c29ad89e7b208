extension CalendarDate: CustomStringConvertible {
  /// Reads `2026-03-02`; nil for any other form, or a date that does not exist.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = parts[0].wholeNumber(digits: 4), let month = parts[1].wholeNumber(digits: 2),
      let day = parts[2].wholeNumber(digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as `2026-03-02`.
  public var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }
}

extension CalendarDate: Codable {
  /// Reads `2026-03-02`.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no date such as 2026-03-02: \(text)"))
    }
    self = date
  }

  /// Writes `2026-03-02`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
