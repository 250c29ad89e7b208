import Orders

/// One order of a batch: its readings, and how it is settled.
public struct WeighedOrder: Sendable, Hashable, Codable {
  /// Which.
  public let order: OrderID
  /// What the scale showed; nil where it was weighed in before.
  public let weighIn: WeighIn?
  /// Why, where the weight is beyond the house's band.
  public let reason: String?
  /// Whether the house bears the difference.
  public let absorbing: Bool

  /// Makes one.
  public init(order: OrderID, weighIn: WeighIn?, reason: String? = nil, absorbing: Bool = false) {
    self.order = order
    self.weighIn = weighIn
    self.reason = reason
    self.absorbing = absorbing
  }
}
