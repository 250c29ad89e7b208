/// What a quote is for: of one order a sample may be quoted first, and its bulk later.
public enum QuoteKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A piece made for one client.
  case piece
  /// A sample before a bulk order.
  case sample
  /// Pieces after a confirmed sample.
  case bulk
  /// Pieces of a style that was made before; no sample fee.
  case reorder
}
