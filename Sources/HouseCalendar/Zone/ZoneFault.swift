/// Why bytes or values are no time zone's rules.
public struct ZoneFault: Error, Sendable, Hashable, CustomStringConvertible {
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

  /// The zone, what is wrong and what to do, in one line.
  public var description: String {
    "time zone \(zone): \(problem.whatIsWrong); take the file from the system's time zone database (tzdata)"
  }
}

extension ZoneFault.Problem {
  fileprivate var whatIsWrong: String {
    switch self {
    case .notTZif: "the file is no time zone file (TZif)"
    case .versionUnknown(let version):
      version == 0
        ? "the file is of version 1, which ends in 2038" : "the file's version, byte \(version), is not 2, 3 or 4"
    case .truncated(let bytes, let needed): "the file ends after \(bytes) bytes, \(needed) are needed"
    case .countsLeapSeconds: "the file counts leap seconds (a zone of right/)"
    case .localTimeMissing(let index): "local time \(index) is not in the file"
    case .transitionsNotAscending(let index): "transition \(index) is not later than the one before"
    case .offsetOutOfRange(let seconds): "an offset of \(seconds) seconds is none that a clock has"
    case .momentOutOfRange(let second): "a transition at second \(second) is beyond all moments"
    case .ruleUnreadable(let text): "the rule for later times cannot be read: \(text.debugDescription)"
    case .ruleDisagrees(let text): "the rule for later times contradicts the last transition: \(text.debugDescription)"
    }
  }
}
