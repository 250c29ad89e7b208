import Quantities

/// A problem with an account.
public struct AccountProblem: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  /// What it is.
  public let what: String
  /// When it was reported.
  public let reportedAt: UTCInstant
  /// When it was solved.
  public var solvedAt: UTCInstant?
}
