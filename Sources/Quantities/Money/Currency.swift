/// A currency of ISO 4217: three letters and the number of decimals of its minor unit.
public struct Currency: Sendable, Hashable, CustomStringConvertible {
  /// The three letters: `USD`.
  public let code: String
  /// Decimals of the minor unit: JPY 0, USD 2, KWD 3.
  public let exponent: Int

  /// The currency of a code of ISO 4217 in capitals, or nil.
  public init?(code: some StringProtocol) {
    let code = String(code)
    guard let exponent = Self.exponents[code] else { return nil }
    self.code = code
    self.exponent = exponent
  }

  /// The code.
  public var description: String { code }

  /// Every code with its exponent.
  static let exponents: [String: Int] = Dictionary(
    uniqueKeysWithValues: iso4217.flatMap { row in row.codes.split(separator: " ").map { (String($0), row.exponent) } })
}

extension Currency: Codable {
  /// Reads the code.
  public init(from decoder: any Decoder) throws {
    let code = try decoder.singleValueContainer().decode(String.self)
    guard let currency = Self(code: code) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no currency of ISO 4217: \(code)"))
    }
    self = currency
  }

  /// Writes the code.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
