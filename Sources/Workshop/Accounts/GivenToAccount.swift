import Orders

/// What became of commands to an account: the entries that they gave, and the account after them.
public struct GivenToAccount: Sendable {
  /// The entries; those of the first time where the commands were repeated under their key.
  public let entries: [AccountEntry]
  /// The account after them.
  public let account: ClientAccount
  /// Whether the same commands were answered before, so that nothing was appended now.
  public let isReplayed: Bool
}
