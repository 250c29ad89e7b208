import Journals
import Orders

extension Workshop {
  /// The names of all orders.
  public func orderNames() throws(WorkshopRefusal) -> [OrderID] { try names(of: .order).compactMap { OrderID($0) } }

  /// The names of all cases after the sale.
  public func caseNames() throws(WorkshopRefusal) -> [CaseID] {
    try names(of: .afterSalesCase).compactMap { CaseID($0) }
  }

  /// The names of all clients' accounts.
  public func accountNames() throws(WorkshopRefusal) -> [AccountID] {
    try names(of: .account).compactMap { AccountID($0) }
  }

  private func names(of kind: JournalKind) throws(WorkshopRefusal) -> [String] {
    try recording { () throws(JournalError) in try records.journals(of: kind) }.map(\.journal.id)
  }
}
