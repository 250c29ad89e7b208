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

/// The name of a case: its order and its number within it, from 1, written `alona-2026-0001.case-1`.
public struct CaseID: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The order.
  public let order: OrderID
  /// The number.
  public let number: Int

  /// Names a case.
  /// - Precondition: the number counts from 1.
  public init(_ order: OrderID, _ number: Int) {
    precondition(number >= 1, "cases are counted from 1")
    self.order = order
    self.number = number
  }

  /// Reads `alona-2026-0001.case-1`; nil for anything else.
  public init?(_ text: String) {
    guard let last = text.lastIndex(of: "."), text[last...].hasPrefix(".case-"),
      let number = Int(text[last...].dropFirst(6)), number >= 1, let order = OrderID(String(text[..<last]))
    else { return nil }
    self.init(order, number)
    guard description == text else { return nil }
  }

  /// The name.
  public var description: String { "\(order).case-\(number)" }

  /// Reads the name.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no name of a case: \(text)"))
    }
    self = id
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The name of a client's account: `ason-client-17`.
public struct AccountID: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The name.
  public let text: String

  /// Takes a name; nil unless an order could be named so.
  public init?(_ text: String) {
    guard OrderID(text) != nil else { return nil }
    self.text = text
  }

  /// The name.
  public var description: String { text }

  /// Reads the name.
  public init(from decoder: any Decoder) throws { text = try OrderID(from: decoder).text }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
