import Quantities

/// Stones of one kind and weight that a client brings.
public struct ClientStone: Sendable, Hashable, Codable {
  /// The gem: `diamond`, `ruby`.
  public let gem: String
  /// Whether it is a diamond, natural or laboratory-grown.
  public let isDiamond: Bool
  /// What one of them weighs.
  public let each: ExactCarats
  /// How many.
  public let count: Int

  /// Makes stones.
  public init(gem: String, isDiamond: Bool, each: ExactCarats, count: Int) {
    self.gem = gem
    self.isDiamond = isDiamond
    self.each = each
    self.count = count
  }
}
