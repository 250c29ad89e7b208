/// The versions of a quote, the rough one first: nothing that a client was told is ever overwritten.
public struct QuoteHistory: Sendable, Hashable, Codable {
  /// All versions, oldest first, at least one.
  public let versions: [QuoteVersion]

  /// Begins with a first version.
  public init(_ first: Quote, reason: String) {
    versions = [QuoteVersion(number: 1, quote: first, reason: reason, changes: [])]
  }

  private init(versions: [QuoteVersion]) { self.versions = versions }

  /// The history with a quote that replaces the latest, for a reason that says something.
  public func replaced(by quote: Quote, because reason: String) throws(MissingReason) -> QuoteHistory {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
    let changes = versions.last.map { quote.changes(from: $0.quote) } ?? []
    let next = QuoteVersion(number: versions.count + 1, quote: quote, reason: reason, changes: changes)
    return QuoteHistory(versions: versions + [next])
  }
}
