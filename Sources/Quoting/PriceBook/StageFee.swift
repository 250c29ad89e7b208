import Quantities

/// A fee of a stage before a piece exists.
public struct StageFee: Sendable, Hashable, Codable {
  /// For what.
  public let kind: Kind
  /// How much, once an order.
  public let amount: ExactDecimal
  /// When it is charged.
  public let when: Occasion
  /// In which orders.
  public let orders: [QuoteKind]

  /// Makes a fee.
  public init(kind: Kind, amount: ExactDecimal, when: Occasion, orders: [QuoteKind]) {
    self.kind = kind
    self.amount = amount
    self.when = when
    self.orders = orders
  }

  /// What a fee pays for.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The artwork.
    case design
    /// The CAD model.
    case cad
    /// A 3D print of the model.
    case print
    /// A wax carved by hand.
    case wax
    /// The rubber mould.
    case mould
    /// The making of a sample as a whole.
    case sample
  }

  /// When a fee is charged.
  public enum Occasion: String, Sendable, Hashable, Codable, CaseIterable {
    /// In every such order.
    case always
    /// Only if the order uses it.
    case used
  }
}
