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
