import Quantities

/// What a stone of the house costs, in the currency of the price book.
public enum StonePrice: Sendable, Hashable, Codable {
  /// An amount for each carat.
  case perCarat(ExactDecimal)
  /// An amount for each stone.
  case perStone(ExactDecimal)
}
