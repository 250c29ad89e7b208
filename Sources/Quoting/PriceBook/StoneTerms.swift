import Alloys
import Quantities

/// How a house weighs stones, and which of the client's it refuses.
public struct StoneTerms: Sendable, Hashable, Codable {
  /// What a weight is taken from where it is not given.
  public let carats: CaratRule
  /// Whether the client may bring stones.
  public let acceptsClientStones: Bool
  /// The least weight of each diamond, natural or laboratory-grown, that the client may bring.
  public let leastClientDiamond: ExactCarats

  /// Makes terms.
  public init(carats: CaratRule, acceptsClientStones: Bool, leastClientDiamond: ExactCarats) {
    self.carats = carats
    self.acceptsClientStones = acceptsClientStones
    self.leastClientDiamond = leastClientDiamond
  }
}
