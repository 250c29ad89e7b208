import Quantities

extension PriceBook {
  /// The tax on fees that are paid before the work, as a quote reckons it; nil where it comes to nothing.
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
