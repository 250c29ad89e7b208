import Quantities

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
