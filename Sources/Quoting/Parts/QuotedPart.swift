import Quantities

/// One metal part of a piece as a quote charges it.
public struct QuotedPart: Sendable, Hashable, Codable {
  /// What it is called: `head`, `shank`.
  public let name: String
  /// Its alloy.
  public let alloy: QuotedAlloy
  /// Its finished weight.
  public let weight: QuotedWeight

  /// Makes a part.
  public init(name: String, alloy: QuotedAlloy, weight: QuotedWeight) {
    self.name = name
    self.alloy = alloy
    self.weight = weight
  }
}
