import HouseCalendar
import Quantities

/// What follows from one request at one stage, by how much time has passed.
public struct RequestTerms: Sendable, Hashable, Codable {
  /// What the windows are counted from.
  public let clock: ClockStart
  /// The outcomes, each under its rules; no windows is one outcome for ever.
  public let outcomes: WindowTable<Ruled<StageOutcome>>

  /// Makes terms.
  public init(clock: ClockStart = .submission, outcomes: WindowTable<Ruled<StageOutcome>>) {
    self.clock = clock
    self.outcomes = outcomes
  }

  /// Terms that are the same at all times.
  public init(always outcome: StageOutcome, under rules: [RuleID]) {
    self.init(outcomes: .always(Ruled(outcome, under: rules)))
  }

  /// What follows at a moment; before its clock starts nothing of a window is used up.
  public func outcome(at moment: UTCInstant, since start: UTCInstant?, calendar: HouseCalendar) -> Ruled<StageOutcome> {
    outcomes.outcome(at: moment, since: start ?? moment, calendar: calendar)
  }
}

extension WindowTable {
  /// A table with one outcome for ever.
  public static func always(_ outcome: Outcome) -> Self {
    do {
      return try Self([], thereafter: outcome)
    } catch {
      preconditionFailure("a table without rows has nothing to be wrong: \(error)")
    }
  }
}
