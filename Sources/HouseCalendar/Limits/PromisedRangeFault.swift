/// Why spans are no range to promise; all that is wrong at once.
public struct PromisedRangeFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a range.
  public enum Problem: Sendable, Hashable {
    /// A span does not surely end by the end of the one that is to be the longer.
    case descending(from: TimeSpan, to: TimeSpan)
  }

  /// What is wrong and what to do, a line for each problem.
  public var description: String { problems.map(\.line).joined(separator: "\n") }
}

extension PromisedRangeFault.Problem {
  fileprivate var line: String {
    switch self {
    case .descending(let from, let to) where to.isSurelyBefore(from):
      "\(from) to \(to) ends before it begins; put the shorter first"
    case .descending(let from, let to):
      "\(to) does not surely last as long as \(from); put the shorter first, and give both in one unit"
    }
  }
}
