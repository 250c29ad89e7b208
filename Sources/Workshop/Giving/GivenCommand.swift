import Orders

/// What became of a command: the entries that it gave, and the order after them.
public struct GivenCommand: Sendable {
  /// The entries; those of the first time where the command was repeated under its key.
  public let entries: [OrderEntry]
  /// The order after them.
  public let order: Order
  /// Whether the same command was answered before, so that nothing was appended now.
  public let isReplayed: Bool
}
