/// The accounts of one order's ledger.
public enum LedgerAccount: String, Sendable, Hashable, Codable, CaseIterable {
  /// Money that the house holds.
  case cash
  /// Money that came out of the client's prepaid deposit with the house.
  case clientAccount = "client-account"
  /// What the client paid before anything was earned: owed to the client until the final invoice.
  case deposits
  /// What the client owes; below zero, what the house must give back.
  case receivable
  /// What the house earned: fees, charges and the final price.
  case revenue
  /// What the house bears for setting things right: parcels.
  case costs
  /// What the house gave up of it: credits.
  case credits
}
