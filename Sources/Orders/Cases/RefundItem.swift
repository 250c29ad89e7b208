import Quantities

/// What goes back for something of the order.
public struct RefundItem: Sendable, Hashable, Codable {
  /// For what.
  public let what: String
  /// How much.
  public let amount: Money

  /// Makes an item.
  public init(what: String, amount: Money) {
    self.what = what
    self.amount = amount
  }
}
