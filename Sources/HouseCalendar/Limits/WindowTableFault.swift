/// Why windows are no table; all that is wrong at once.
public struct WindowTableFault: Error, Sendable, Hashable {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a table's rows, which are counted from 0.
  public enum Problem: Sendable, Hashable {
    /// The window holds no moment.
    case empty(row: Int, TimeSpan)
    /// The window does not surely end after the one before.
    case notAscending(row: Int, TimeSpan, after: TimeSpan)
  }
}
