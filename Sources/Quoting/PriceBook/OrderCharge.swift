import Quantities

/// A charge for an order as a whole, whatever is in it.
public struct OrderCharge: Sendable, Hashable, Codable {
  /// What it is called.
  public let name: String
  /// How much.
  public let amount: ExactDecimal

  /// Makes a charge.
  public init(name: String, amount: ExactDecimal) {
    self.name = name
    self.amount = amount
  }
}
