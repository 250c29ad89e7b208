import Quantities
import Quoting

/// What an offer's pieces count as where their number matters.
public struct OfferedGoods: Sendable, Hashable, Codable {
  /// The product.
  public let product: ProductKind
  /// The pieces of the style by stock-keeping unit.
  public let piecesPerUnit: [Int]

  /// Makes goods.
  public init(product: ProductKind, piecesPerUnit: [Int]) {
    self.product = product
    self.piecesPerUnit = piecesPerUnit
  }
}

extension PriceOffer {
  /// What the offer credits of a sample fee, zero or more.
  public var sampleCredit: Money {
    let credited = lines.filter { $0.group == .sampleCredit }.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    return Money(minorUnits: -credited, total.currency)
  }

  /// What one piece costs: the lines of a piece together.
  public var unitPrice: Money {
    let each = lines.filter { $0.scope == .piece }.reduce(Int64(0)) { $0 + $1.each.minorUnits }
    return Money(minorUnits: each, total.currency)
  }
}
