import Orders

/// A client's account as it stands, with the journal that says so.
public struct StoredAccount: Sendable {
  /// The account.
  public let account: ClientAccount
  /// Its entries, oldest first.
  public let entries: [AccountEntry]
}
