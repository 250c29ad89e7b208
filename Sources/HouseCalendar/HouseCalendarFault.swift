/// Why values are no house's calendar; all that is wrong at once.
public struct HouseCalendarFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a calendar.
  public enum Problem: Sendable, Hashable {
    /// No weekday is a working day, so no working day ever comes.
    case noWorkingDay
    /// The working hours end before they begin, or lie outside of the day.
    case noSuchHours(fromMinute: Int, toMinute: Int)
  }

  /// What is wrong and what to do, a line for each problem.
  public var description: String { problems.map(\.line).joined(separator: "\n") }
}

extension HouseCalendarFault.Problem {
  fileprivate var line: String {
    switch self {
    case .noWorkingDay: "the house works on no day of the week; name at least one working day"
    case .noSuchHours(let from, let to):
      "working hours from \(Self.clock(from)) to \(Self.clock(to)) are none; give hours of one day, 00:00 to 24:00, "
        + "the end after the beginning"
    }
  }

  /// A minute of the day as a clock shows it; one of no day by its number.
  private static func clock(_ minute: Int) -> String {
    guard (0...1440).contains(minute) else { return "minute \(minute)" }
    let digits = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return digits.joined(separator: ":")
  }
}
