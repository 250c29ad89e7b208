import HousePolicies

/// How a fault is set right.
public enum RemedyEvent: Sendable, Hashable, Codable {
  /// A remedy was chosen.
  case chosen(terms: RemedyTerms)
  /// The client was told a cost.
  case costTold(CaseCost)
  /// The client answered.
  case costsAnswered(accepted: Bool, transfers: [Transfer])
  /// A fixed fee of the house was charged.
  case feeCharged(CaseCost, transfers: [Transfer])
  /// A parcel went.
  case shipped(BorneLeg, transfers: [Transfer])
  /// The piece is back.
  case pieceBack
  /// It is done.
  case performed(what: String)
}
