/// What happens to CAD rounds.
public enum RoundEvent: Sendable, Hashable, Codable {
  /// A CAD round came.
  case roundSubmitted(round: CADRound)
  /// A word about a round; the model's number stays.
  case roundCommented(part: String, round: Int, comment: String)
  /// Changes were asked for, or the round was withdrawn.
  case roundReviewed(review: RoundReview)
  /// A round is what is produced.
  case roundApproved(part: String, round: Int)
}
