import HouseCalendar

extension HouseCalendarFault: CustomStringConvertible {
  /// What is wrong and what to do, a line for each problem.
  public var description: String { problems.map(\.line).joined(separator: "\n") }
}

extension HouseCalendarFault.Problem {
  fileprivate var line: String {
    switch self {
    case .noWorkingDay: "the house works on no day of the week; name at least one working day"
    case .noSuchHours(let from, let to):
      "\(Self.clock(from)) to \(Self.clock(to)) are no working hours; give hours of one day, 00:00 to 24:00, the end "
        + "after the beginning"
    }
  }

  /// A minute of the day as a clock shows it; one of no day by its number.
  private static func clock(_ minute: Int) -> String {
    guard (0...1440).contains(minute) else { return "minute \(minute)" }
    let digits = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return digits.joined(separator: ":")
  }
}

extension PromisedRangeFault: CustomStringConvertible {
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

extension WindowTableFault: CustomStringConvertible {
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
