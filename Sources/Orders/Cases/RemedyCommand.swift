import HousePolicies

/// What may be asked about how a fault is set right.
public enum RemedyCommand: Sendable, Hashable, Codable {
  /// Choose among the remedies.
  case choose(Remedy)
  /// Tell what it costs.
  case tellCost(CaseCost)
  /// Tell what metal it takes.
  case tellMaterial(AddedMaterial)
  /// Answer what was told.
  case answerCosts(accepted: Bool)
  /// Record a parcel.
  case recordShipping(ShippingLeg)
  /// Record that the piece is back.
  case receivePiece
  /// Record that it is done.
  case perform(what: String)
}
