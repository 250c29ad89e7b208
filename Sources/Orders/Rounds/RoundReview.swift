/// What the client says to a round.
public struct RoundReview: Sendable, Hashable, Codable {
  /// The part.
  public let part: String
  /// The round.
  public let round: Int
  /// The wish.
  public let wish: Wish
  /// The client's words.
  public let comments: String

  /// What may be wished.
  public enum Wish: String, Sendable, Hashable, Codable, CaseIterable {
    /// Minor tweaks in a further round.
    case minorChanges = "minor-changes"
    /// A change of what was ordered; its cost and time are confirmed first.
    case majorChanges = "major-changes"
    /// The round is taken back.
    case withdrawn
  }

  /// Makes a review.
  public init(part: String, round: Int, wish: Wish, comments: String) {
    self.part = part
    self.round = round
    self.wish = wish
    self.comments = comments
  }
}
