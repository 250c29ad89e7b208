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
