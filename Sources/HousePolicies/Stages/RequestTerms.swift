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

/// What follows from a request at a stage; there is always just one.
public enum StageOutcome: Sendable, Hashable, Codable {
  /// It is granted; the house keeps a share of the entire order, and the rest of what was paid goes back.
  case granted(keeping: Percentage)
  /// It is granted once the client consented to its cost and its time.
  case byAgreement
  /// It is tried once the client consented to what it costs; it may fail, and no money goes back.
  case attempted
  /// It is granted by staff alone.
  case byStaff
  /// It is refused and the order goes on.
  case refused
  /// A case after the sale decides it.
  case throughCase
  /// The house publishes nothing: a specialist decides, with a reason.
  case refer
}
