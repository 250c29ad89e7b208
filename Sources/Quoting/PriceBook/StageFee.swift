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

extension PriceBook {
  /// The tax on fees that are paid before the work, as a quote calculates it; nil where it comes to nothing.
  public func tax(onFees fees: [Money]) throws(MoneyError) -> Money? {
    let due = try tax.due(on: Money.sum(fees, in: currency), rounded: rounding)
    return due.minorUnits == 0 ? nil : due
  }

  /// The fees of stages in a kind of order: those always charged, and those that it uses.
  public func stageFees(_ kind: QuoteKind, used: [StageFee.Kind]) -> [StageFee] {
    fees.filter { fee in
      guard fee.orders.contains(kind) else { return false }
      switch fee.when {
      case .always: return true
      case .used: return used.contains(fee.kind)
      }
    }
  }
}
