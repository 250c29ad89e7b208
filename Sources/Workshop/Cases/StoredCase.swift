import Orders

/// A case after the sale as it stands, with the journal that says so and the order that it is about.
public struct StoredCase: Sendable {
  /// The case.
  public let aftercase: AfterSalesCase
  /// Its entries, oldest first.
  public let entries: [CaseEntry]
  /// The order.
  public let order: Order
  /// Whether the same command was answered before, so that nothing was appended now.
  public let isReplayed: Bool

  init(aftercase: AfterSalesCase, entries: [CaseEntry], order: Order, isReplayed: Bool = false) {
    self.aftercase = aftercase
    self.entries = entries
    self.order = order
    self.isReplayed = isReplayed
  }
}
