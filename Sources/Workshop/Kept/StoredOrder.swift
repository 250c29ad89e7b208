import Orders

/// An order as it stands, with the journal that says so.
public struct StoredOrder: Sendable {
  /// The order.
  public let order: Order
  /// Its entries, oldest first.
  public let entries: [OrderEntry]

  /// Joins an order to its entries.
  public init(order: Order, entries: [OrderEntry]) {
    self.order = order
    self.entries = entries
  }
}
