import Quantities

/// An amount for a gram or a kilogram.
public struct PricePerWeight: Sendable, Hashable, Codable {
  /// The amount.
  public let amount: ExactDecimal
  /// For how much.
  public let unit: Unit

  /// Makes a price.
  public init(amount: ExactDecimal, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// How metal without a fix is sold.
  public enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
    /// By the gram.
    case gram = "g"
    /// By the kilogram.
    case kilogram = "kg"

    /// Grams in one.
    public var grams: Int {
      switch self {
      case .gram: 1
      case .kilogram: 1000
      }
    }
  }
}
