import Quantities

/// The share of the total that is paid first, by the kind of order.
public struct DepositTerms: Sendable, Hashable, Codable {
  /// For a piece of one client.
  public let piece: Percentage
  /// For a sample.
  public let sample: Percentage
  /// For bulk, and for what is ordered again.
  public let bulk: Percentage

  /// Makes terms.
  public init(piece: Percentage, sample: Percentage, bulk: Percentage) {
    self.piece = piece
    self.sample = sample
    self.bulk = bulk
  }

  /// The share for a kind of order.
  public func share(_ kind: QuoteKind) -> Percentage {
    switch kind {
    case .piece: piece
    case .sample: sample
    case .bulk, .reorder: bulk
    }
  }
}

/// The least number of pieces that a house makes of a product.
public struct MinimumOrder: Sendable, Hashable, Codable {
  /// Of which product.
  public let product: ProductKind
  /// How many, in bulk.
  public let pieces: Int

  /// Makes a minimum.
  public init(product: ProductKind, pieces: Int) {
    self.product = product
    self.pieces = pieces
  }
}

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

/// The house's margin on a piece.
public struct MarginTerms: Sendable, Hashable, Codable {
  /// How much.
  public let share: Percentage
  /// Of what.
  public let of: Base
  /// Whether metal bears it too.
  public let onMetal: Bool

  /// Makes terms.
  public init(share: Percentage, of: Base, onMetal: Bool) {
    self.share = share
    self.of = of
    self.onMetal = onMetal
  }

  /// What a margin is a share of.
  public enum Base: String, Sendable, Hashable, Codable, CaseIterable {
    /// Of what the piece costs: 25 % on 100 is 25.
    case cost
    /// Of the price that results: 25 % on a cost of 75 is 25.
    case price
  }
}
