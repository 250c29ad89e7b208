/// The name of an order, as papers show it: `alona-2026-0001`.
public struct OrderID: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// The name.
  public let text: String

  /// Takes a name; nil unless it is letters, digits, dots and hyphens, at most 64 of them.
  public init?(_ text: String) {
    let isAllowed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isAllowed, (1...64).contains(text.utf8.count) else { return nil }
    self.text = text
  }

  /// The name.
  public var description: String { text }

  /// Orders by name.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// Reads the name.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no name of an order: \(text)"))
    }
    self = id
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
