/// What a client may ask for against the course of an order.
public enum StageRequest: String, Sendable, Hashable, Codable, CaseIterable {
  /// That the order is not carried out.
  case cancel
  /// That what was paid is given back.
  case refund
  /// That something else is made than was agreed.
  case change
}
