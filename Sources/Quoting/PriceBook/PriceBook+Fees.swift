extension PriceBook {
  /// The fees of stages in a kind of order: those always charged, and those that it uses.
  public func stageFees(_ kind: OrderKind, used: [StageFee.Kind]) -> [StageFee] {
    fees.filter { fee in
      guard fee.orders.contains(kind) else { return false }
      switch fee.when {
      case .always: return true
      case .used: return used.contains(fee.kind)
      }
    }
  }
}
