/// The kinds of order that a house may offer; each has its own way from intake to delivery.
public enum OrderKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A piece made for one client.
  case bespoke
  /// A sample first, and after it the pieces.
  case sampleThenBulk = "sample-then-bulk"
  /// Pieces of a style that was made before.
  case reorder
  /// A stock item with a change to it.
  case customizedStock = "customized-stock"
  /// A cart of stock items at wholesale.
  case wholesale
}
