import Quantities

/// Samples, and when their fee is credited.
public struct SampleTerms: Sendable, Hashable, Codable {
  /// Whether the sample itself is charged beside its fees.
  public let chargesPiece: Bool
  /// Days that a sample takes, from and to.
  public let days: DayRange
  /// From how many pieces the fee is credited.
  public let credits: [SampleCredit]

  /// Makes terms.
  public init(chargesPiece: Bool, days: DayRange, credits: [SampleCredit]) {
    self.chargesPiece = chargesPiece
    self.days = days
    self.credits = credits
  }
}

/// A step at which the sample fee is credited in full, once, and never for more than the order costs.
public struct SampleCredit: Sendable, Hashable, Codable {
  /// Of which product.
  public let product: ProductKind
  /// From how many pieces.
  public let from: Int
  /// How the pieces are counted.
  public let per: Counting

  /// Makes a step.
  public init(product: ProductKind, from: Int, per: Counting) {
    self.product = product
    self.from = from
    self.per = per
  }

  /// How pieces are counted towards a step.
  public enum Counting: String, Sendable, Hashable, Codable, CaseIterable {
    /// Pieces of one style, all sizes and colours together.
    case style
    /// Pieces of one stock-keeping unit; units are not summed.
    case sku
  }

  /// Whether an order of one style, counted by unit, reaches the step.
  ///
  /// Units whose sum is beyond all counting reach every step; no quote accepts so many.
  public func isReached(by piecesPerUnit: [Int]) -> Bool {
    switch per {
    case .style: piecesPerUnit.saturatingSum >= from
    case .sku: (piecesPerUnit.max() ?? 0) >= from
    }
  }
}

extension [SampleCredit] {
  /// The sample fee that is credited: all of it, once, where a step is reached; never more than the goods cost.
  ///
  /// - Parameters:
  ///   - fee: the fee that was paid for the sample.
  ///   - product: what the pieces count as.
  ///   - piecesPerUnit: the pieces of one style by stock-keeping unit.
  ///   - total: what the goods cost before it.
  /// - Returns: the credit, zero or more.
  public func credit(of fee: Money, on product: ProductKind, _ piecesPerUnit: [Int], costing total: Money) -> Money {
    let isReached = contains { $0.product == product && $0.isReached(by: piecesPerUnit) }
    let credited = isReached ? Swift.min(fee.minorUnits, total.minorUnits) : 0
    return Money(minorUnits: Swift.max(0, credited), fee.currency)
  }
}

/// A number of days, from and to.
public struct DayRange: Sendable, Hashable, Codable {
  /// The least, which is shown to the client.
  public let from: Int
  /// The most.
  public let to: Int

  /// Makes a range.
  /// - Precondition: `from` is not more than `to`.
  public init(from: Int, to: Int) {
    precondition(from <= to, "days from \(from) to \(to)")
    self.from = from
    self.to = to
  }
}
