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
