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

/// One thing that differs between two versions of a quote.
public struct QuoteChange: Sendable, Hashable, Codable {
  /// What: `finished weight`, `line metal`, `total`.
  public let what: String
  /// How it was; `none` for what is new.
  public let before: String
  /// How it is; `none` for what is gone.
  public let after: String

  /// Makes a change.
  public init(what: String, before: String, after: String) {
    self.what = what
    self.before = before
    self.after = after
  }
}

/// A quote may not replace another without a reason.
public struct MissingReason: Error, Hashable {
  /// Makes the error.
  public init() {}
}
