/// Where an order stands in the words of a house's terms: each moment of its life is in just one stage.
public enum Stage: String, Sendable, Hashable, Codable, CaseIterable {
  /// What is asked for first has not been paid.
  case awaitingPayment = "awaiting-payment"
  /// Paid for, and no work has begun.
  case confirmed
  /// Artwork or CAD is under way.
  case designing
  /// The design is approved, and production has not begun.
  case designApproved = "design-approved"
  /// It is made, or picked from stock, and has not left.
  case inProduction = "in-production"
  /// It is on its way.
  case shipped
  /// The client has it.
  case delivered
  /// The sale is over.
  case closed
  /// The sale was ended before its time.
  case cancelled
}

/// What a client may ask for against the course of an order.
public enum StageRequest: String, Sendable, Hashable, Codable, CaseIterable {
  /// That the order is not carried out.
  case cancel
  /// That what was paid is given back.
  case refund
  /// That something else is made than was agreed.
  case change
}
