import Orders

/// A case after the sale as it stands, with the journal that says so and the order that it is about.
public struct StoredCase: Sendable {
  /// The case.
  public let aftercase: AfterSalesCase
  /// Its entries, oldest first.
  public let entries: [CaseEntry]
  /// The order.
  public let order: Order
}
