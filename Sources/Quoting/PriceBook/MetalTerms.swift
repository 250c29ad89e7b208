import Alloys
import Quantities

/// What a house charges for one metal.
public struct MetalTerms: Sendable, Hashable, Codable {
  /// Which metal.
  public let metal: Metal
  /// On top of the metal's price.
  public let markup: Percentage
  /// Metal that is lost in casting and finishing and charged with the piece.
  public let loss: Percentage
  /// The price where no fix gives one: base metals, and the work of bonding gold-filled sheet.
  public let price: PricePerWeight?

  /// Makes terms.
  public init(metal: Metal, markup: Percentage, loss: Percentage, price: PricePerWeight?) {
    self.metal = metal
    self.markup = markup
    self.loss = loss
    self.price = price
  }
}

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

/// Metal that is melted and stays with the house: sprue and button.
public struct SprueTerms: Sendable, Hashable, Codable {
  /// Its share of the cast weight.
  public let share: Percentage
  /// Whether the client is charged for it as for the piece's own metal.
  public let charged: Bool

  /// Makes terms.
  public init(share: Percentage, charged: Bool) {
    self.share = share
    self.charged = charged
  }
}
