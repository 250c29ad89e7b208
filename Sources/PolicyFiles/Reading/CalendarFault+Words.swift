import HouseCalendar

// Faults of a calendar come from files alone: here they are worded as the files call things.

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
