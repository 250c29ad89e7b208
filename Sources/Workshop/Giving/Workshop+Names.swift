import Journals
import Orders

extension Workshop {
  /// The names of all orders.
  public func orderNames() async throws(WorkshopRefusal) -> [OrderID] {
    try await names(of: .order).compactMap { OrderID($0) }
  }

  /// The names of all cases after the sale.
  public func caseNames() async throws(WorkshopRefusal) -> [CaseID] {
    try await names(of: .afterSalesCase).compactMap { CaseID($0) }
  }

  /// The names of all clients' accounts.
  public func accountNames() async throws(WorkshopRefusal) -> [AccountID] {
    try await names(of: .account).compactMap { AccountID($0) }
  }

  private func names(of kind: JournalKind) async throws(WorkshopRefusal) -> [String] {
    try await journals(of: kind).map(\.journal.id)
  }
}
