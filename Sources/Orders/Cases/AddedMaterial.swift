import Quantities

/// Metal that a repair or a larger size takes.
public struct AddedMaterial: Sendable, Hashable, Codable {
  /// How much.
  public let grams: WeighedGrams
  /// What a gram costs, in the order's currency.
  public let perGram: ExactDecimal

  /// Makes metal.
  public init(grams: WeighedGrams, perGram: ExactDecimal) {
    self.grams = grams
    self.perGram = perGram
  }
}
