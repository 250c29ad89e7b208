/// One version of a quote, with what changed from the one before and why.
public struct QuoteVersion: Sendable, Hashable, Codable {
  /// Counted from 1.
  public let number: Int
  /// The quote.
  public let quote: Quote
  /// Why it replaces the one before; what it was made for, in the first.
  public let reason: String
  /// What changed; nothing in the first.
  public let changes: [QuoteChange]
}
