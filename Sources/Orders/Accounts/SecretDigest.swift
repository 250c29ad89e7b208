/// The SHA-256 of a secret, as 64 hexadecimal digits: a journal never holds the secret itself.
public struct SecretDigest: Sendable, Hashable, Codable {
  /// The digits, in lower case.
  public let text: String

  /// Takes digits; nil for anything but 64 of them in lower case.
  public init?(_ text: String) {
    let isHexadecimal = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard isHexadecimal, text.utf8.count == 64 else { return nil }
    self.text = text
  }

  /// Reads the digits.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let digest = Self(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no SHA-256"))
    }
    self = digest
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
