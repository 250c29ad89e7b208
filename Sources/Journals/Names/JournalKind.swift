/// What a journal tells the history of.
public enum JournalKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// One order, from intake to closed.
  case order
  /// A client's prepaid account.
  case account
  /// A case after the sale, linked to a closed order.
  case afterSalesCase = "after-sales-case"
  /// What the house itself decides: its books, its policies, its working days.
  case house
}
