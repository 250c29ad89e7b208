/// What fixes a quoted price.
public enum PriceLock: String, Sendable, Hashable, Codable, CaseIterable {
  /// The metal's price is the quote's when the deposit posts; the weight is settled later.
  case deposit
  /// Price, materials and production slot are locked by the full payment, whatever the piece weighs.
  case fullPayment = "full-payment"
}
