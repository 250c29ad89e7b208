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

/// What setting a stone in one style costs, by its carats.
public struct SettingRates: Sendable, Hashable, Codable {
  /// The style.
  public let style: SettingStyle
  /// For a stone, by carats.
  public let bands: [PriceBand]

  /// Makes rates.
  public init(style: SettingStyle, bands: [PriceBand]) {
    self.style = style
    self.bands = bands
  }
}

/// A price from a size upwards, below the next band's; bands cover everything from zero, none of it twice.
public struct PriceBand: Sendable, Hashable, Codable {
  /// The least size that belongs to it.
  public let from: ExactDecimal
  /// The size that no longer belongs to it; nil for the last band.
  public let below: ExactDecimal?
  /// What one costs.
  public let price: ExactDecimal

  /// Makes a band.
  public init(from: ExactDecimal, below: ExactDecimal?, price: ExactDecimal) {
    self.from = from
    self.below = below
    self.price = price
  }

  /// Whether a size belongs to it.
  public func holds(_ size: ExactDecimal) -> Bool {
    size >= from && (below.map { size < $0 } ?? true)
  }
}
