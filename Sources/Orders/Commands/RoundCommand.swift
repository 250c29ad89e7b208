/// What may be asked about CAD rounds.
public enum RoundCommand: Sendable, Hashable, Codable {
  /// Submit a CAD round; its number is given by the order.
  case submitRound(SubmittedModel)
  /// Say something about a round.
  case comment(part: String, round: Int, words: String)
  /// Ask for changes, or withdraw a round.
  case review(review: RoundReview, consentsToFee: Bool)
  /// Approve a round.
  case approveRound(part: String, round: Int)
}
