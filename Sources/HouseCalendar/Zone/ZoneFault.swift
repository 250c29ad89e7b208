/// Why bytes or values are no time zone's rules.
public struct ZoneFault: Error, Sendable, Hashable {
  /// The zone's name, as it was asked for.
  public let zone: String
  /// What is wrong.
  public let problem: Problem

  /// What can be wrong with a zone.
  public enum Problem: Sendable, Hashable {
    /// The bytes do not begin as a time zone file.
    case notTZif
    /// A file of version 1, which ends in 2038 and has no rule for later, or of a version that is not known.
    case versionUnknown(UInt8)
    /// The file ends too early.
    case truncated(bytes: Int, needed: Int)
    /// The file counts leap seconds, which moments here do not.
    case countsLeapSeconds
    /// The file lists no local time at all, or a transition names one that it does not list.
    case localTimeMissing(index: Int)
    /// A transition does not come after the one before.
    case transitionsNotAscending(index: Int)
    /// An offset that no clock has.
    case offsetOutOfRange(seconds: Int)
    /// A transition beyond all moments.
    case momentOutOfRange(second: Int64)
    /// The rule for later times cannot be read.
    case ruleUnreadable(String)
    /// The rule for later times says another offset than the last transition.
    case ruleDisagrees(String)
  }
}
