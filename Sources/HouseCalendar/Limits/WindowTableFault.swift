/// Why windows are no table; all that is wrong at once.
public struct WindowTableFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a table's rows, which are counted from 0.
  public enum Problem: Sendable, Hashable {
    /// The window holds no moment.
    case empty(row: Int, TimeSpan)
    /// The window does not surely end after the one before.
    case notAscending(row: Int, TimeSpan, after: TimeSpan)
  }

  /// What is wrong and what to do, a line for each problem.
  public var description: String { problems.map(\.line).joined(separator: "\n") }
}

extension WindowTableFault.Problem {
  fileprivate var line: String {
    switch self {
    case .empty(let row, let span):
      "window \(row + 1) (\(span), exclusive) holds no moment; leave it out or make it inclusive"
    case .notAscending(let row, let span, let before) where span.isSurelyNoLater(than: before):
      "window \(row + 1) (\(span)) ends no later than window \(row) (\(before)); put the shorter first"
    case .notAscending(let row, let span, let before):
      "window \(row + 1) (\(span)) does not surely end after window \(row) (\(before)); "
        + "put the shorter first, and give both in one unit"
    }
  }
}
