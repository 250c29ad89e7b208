/// What kind of order is quoted.
public enum OrderKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A piece made for one client.
  case piece
  /// A sample before a bulk order.
  case sample
  /// Pieces after a confirmed sample.
  case bulk
  /// Pieces of a style that was made before; no sample fee.
  case reorder
}
