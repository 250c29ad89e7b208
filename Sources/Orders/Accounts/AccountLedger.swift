import Quantities

/// The accounts of a prepaid deposit's ledger.
public enum AccountLedger: String, Sendable, Hashable, Codable, CaseIterable {
  /// Money that the house holds.
  case cash
  /// What the house owes the client: the deposit.
  case client
  /// What orders took; each order's own ledger has its part as `client-account`.
  case orders
}
