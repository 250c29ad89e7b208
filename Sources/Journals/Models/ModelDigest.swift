/// The SHA-256 of a model file's bytes: the file's name for ever.
public struct ModelDigest: Sendable, Hashable {
  /// 64 digits of 0–9 and a–f.
  public let hex: String

  /// Takes 64 digits of 0–9 and a–f; nil for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hex = hex
  }
}

extension ModelDigest: CustomStringConvertible {
  /// The 64 digits.
  public var description: String { hex }
}

extension ModelDigest: Codable {
  /// Reads the 64 digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let digest = Self(hex: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no SHA-256 in 64 hex digits: \(text)")
    }
    self = digest
  }

  /// Writes the 64 digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
