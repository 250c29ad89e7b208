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
