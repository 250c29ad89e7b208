/// What follows from a fault that is told in a window.
public enum FaultOutcome: Sendable, Hashable, Codable {
  /// One of the remedies, on evidence.
  case remedied(Entitlement)
  /// The carrier is asked first, and no money moves meanwhile.
  case investigated(InvestigationTerms)
  /// The client fills in a form; the root cause is found and a plan to correct it made; nothing is given back by itself.
  case rootCause
  /// The house's terms for another size decide.
  case resizeTerms
  /// Nothing is owed.
  case refused
  /// The house publishes nothing: a specialist decides, with a reason.
  case refer
}

/// What follows from the carrier's answer.
public struct InvestigationTerms: Sendable, Hashable, Codable {
  /// The carrier confirms that the parcel is lost; empty for nothing.
  public let ifLost: Ruled<[RemedyTerms]>
  /// The carrier proves that it was delivered; empty for nothing.
  public let ifDelivered: Ruled<[RemedyTerms]>

  /// Makes terms.
  public init(ifLost: Ruled<[RemedyTerms]>, ifDelivered: Ruled<[RemedyTerms]>) {
    self.ifLost = ifLost
    self.ifDelivered = ifDelivered
  }
}
