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
