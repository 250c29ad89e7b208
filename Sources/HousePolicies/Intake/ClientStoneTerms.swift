import Quantities

/// Which of the client's own stones a house sets.
public struct ClientStoneTerms: Sendable, Hashable, Codable {
  /// Whether it sets any.
  public let accepted: Bool
  /// The lightest diamond, natural or laboratory-grown, that it sets; each stone counts by itself.
  public let leastDiamond: ExactCarats

  /// Makes terms.
  public init(accepted: Bool, leastDiamond: ExactCarats) {
    self.accepted = accepted
    self.leastDiamond = leastDiamond
  }
}
