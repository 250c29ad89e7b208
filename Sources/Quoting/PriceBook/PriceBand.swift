import Quantities

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
