import Quantities

/// A line of a quote beside what it came to once the pieces were weighed.
public struct SettledLine: Sendable, Hashable, Codable {
  /// The quote's line.
  public let id: String
  /// What it is, for people.
  public let what: String
  /// Which part of the price it belongs to.
  public let group: QuoteLine.Group
  /// What was quoted.
  public let quoted: Money
  /// What it is now: reckoned from the real weight, or the quoted amount.
  public let final: Money

  /// Sets a quoted amount beside the final one.
  public init(id: String, what: String, group: QuoteLine.Group, quoted: Money, final: Money) {
    self.id = id
    self.what = what
    self.group = group
    self.quoted = quoted
    self.final = final
  }
}
