extension ExactDecimal {
  /// Reads a plain decimal: digits, one point, an optional minus; no exponent, no thousands separator, no comma.
  ///
  /// Nil for anything else, and for more than nine places or more than twelve digits before the point.
  public init?(_ text: some StringProtocol) {
    var letters = Substring(text).utf8
    let isNegative = letters.first == UInt8(ascii: "-")
    if isNegative { letters = letters.dropFirst() }
    var count: Int128 = 0
    var whole = 0
    var places: Int?
    for letter in letters {
      if letter == UInt8(ascii: "."), places == nil {
        places = 0
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter) else { return nil }
      if let before = places { places = before + 1 } else { whole += 1 }
      guard whole <= 12, places ?? 0 <= Self.places else { return nil }
      count = count * 10 + Int128(letter - UInt8(ascii: "0"))
    }
    guard whole > 0, places != 0 else { return nil }
    count *= powerOfTen(Self.places - (places ?? 0))
    self.init(billionths: isNegative ? -count : count)
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
