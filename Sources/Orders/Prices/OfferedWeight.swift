import Quantities
import Quoting

/// The finished weight that an offer was reckoned on, for one piece.
public struct OfferedWeight: Sendable, Hashable, Codable {
  /// The metal part; nil for a piece of one metal.
  public let part: String?
  /// The alloy that was quoted, by its name in the catalogue; nil where nobody said.
  public let alloy: String?
  /// The least that is thought possible.
  public let low: WeighedGrams
  /// What is charged.
  public let expected: WeighedGrams
  /// The most that is thought possible.
  public let high: WeighedGrams

  /// Makes a weight.
  public init(
    part: String? = nil, alloy: String? = nil, low: WeighedGrams, expected: WeighedGrams, high: WeighedGrams
  ) {
    self.part = part
    self.alloy = alloy
    self.low = low
    self.expected = expected
    self.high = high
  }
}
