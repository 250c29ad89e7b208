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
