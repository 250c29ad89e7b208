import HouseCalendar
import Quantities

/// What a house does about every kind of fault: for each kind and each moment after receipt just one outcome.
public typealias FaultTable = CompleteTable<FaultTableRow>

/// The outcomes of one kind of fault, by the time between receipt and telling.
public struct FaultTableRow: TableRow {
  /// The kind.
  public let fault: FaultKind
  /// The outcomes, each under its rules.
  public let outcomes: WindowTable<Ruled<FaultOutcome>>

  /// Makes a row.
  public init(_ fault: FaultKind, _ outcomes: WindowTable<Ruled<FaultOutcome>>) {
    self.fault = fault
    self.outcomes = outcomes
  }

  /// The kind.
  public var subject: FaultKind { fault }
}

extension FaultTable {
  /// What holds where a house publishes nothing: a specialist decides.
  public static var unpublished: Self { Self(each: { Row($0, .always(Ruled(.refer, under: [.unpublished]))) }) }

  /// What follows from a fault that is told at a moment; without receipt no window is used up.
  public func outcome(
    _ fault: FaultKind, toldAt moment: UTCInstant, received: UTCInstant?, calendar: HouseCalendar
  ) -> Ruled<FaultOutcome> {
    row(about: fault).outcomes.outcome(at: moment, since: received ?? moment, calendar: calendar)
  }
}
