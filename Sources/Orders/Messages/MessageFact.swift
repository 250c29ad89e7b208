/// One fact of a message.
public struct MessageFact: Sendable, Hashable, Codable {
  /// What it is.
  public let name: Name
  /// Its figure or text.
  public let value: String

  /// Makes a fact.
  public init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  /// What a fact may be.
  public enum Name: String, Sendable, Hashable, Codable, CaseIterable {
    /// The order.
    case order
    /// The case.
    case afterSalesCase = "case"
    /// The edition of the house's terms.
    case terms
    /// What times are: estimates, or promises.
    case times
    /// What it is about.
    case what
    /// The reason.
    case reason
    /// Until when.
    case until
    /// How much goes back.
    case givesBack = "gives-back"
    /// How much is kept.
    case keeps
    /// Who carries the parcel.
    case carrier
    /// The number that it is followed by.
    case tracking
  }
}
