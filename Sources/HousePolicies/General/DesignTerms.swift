/// Whom a design belongs to, and whether the house may show it.
public struct DesignTerms: Sendable, Hashable, Codable {
  /// Whom it belongs to.
  public let copyright: Copyright
  /// Whether the house may show it to others; never with the client's private data.
  public let houseMayShow: Bool

  /// Makes terms.
  public init(copyright: Copyright, houseMayShow: Bool) {
    self.copyright = copyright
    self.houseMayShow = houseMayShow
  }

  /// Whom a design belongs to.
  public enum Copyright: String, Sendable, Hashable, Codable, CaseIterable {
    /// The house.
    case house
    /// The client.
    case client
    /// Both together.
    case joint
    /// The house does not say.
    case unsaid
  }
}
