import HouseCalendar

extension ZoneFault: CustomStringConvertible {
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
    case .offsetOutOfRange(let seconds): "no clock has an offset of \(seconds) seconds"
    case .momentOutOfRange(let second): "a transition at second \(second) is out of range"
    case .ruleUnreadable(let text): "the rule for later times cannot be read: \(text.debugDescription)"
    case .ruleDisagrees(let text): "the rule for later times contradicts the last transition: \(text.debugDescription)"
    }
  }
}
