extension ExactDecimal {
  /// Reads a plain decimal: digits, one point, an optional minus; no exponent, no thousands separator, no comma.
  ///
  /// Nil for anything else, and for more than nine places or more than twelve digits before the point.
  public init?(_ text: some StringProtocol) {
    var digits = Substring(text)
    let negative = digits.hasPrefix("-")
    if negative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, Self.isDigits(whole), whole.count <= 12 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard Self.isDigits(fraction), fraction.count <= Self.places,
      let count = Int128(whole + fraction + String(repeating: "0", count: Self.places - fraction.count))
    else { return nil }
    self.init(billionths: negative ? -count : count)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The number with at least `least` places and no trailing zeros beyond them: `12.5`, with two `12.50`.
  public func text(atLeastPlaces least: Int = 0) -> String {
    let (whole, fraction) = billionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    let digits = String(fraction)
    var places = Substring(String(repeating: "0", count: Self.places - digits.count) + digits)
    while places.count > least, places.last == "0" { places = places.dropLast() }
    return (billionths < 0 ? "-" : "") + String(whole) + (places.isEmpty ? "" : "." + places)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in its shortest form.
  public var description: String { text() }
}

extension ExactDecimal: Codable {
  /// Reads the number from a string, so that no reader of JSON makes it binary.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a plain decimal: \(text)"))
    }
    self = number
  }

  /// Writes the number as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
