import HouseCalendar
import Quantities

/// What a house does about every kind of fault: for each kind and each moment after receipt just one outcome.
public struct FaultTable: Sendable, Hashable, Codable {
  /// The outcomes of one kind of fault, by the time between receipt and telling.
  public struct Row: Sendable, Hashable, Codable {
    /// The kind.
    public let fault: FaultKind
    /// The outcomes, each under its rules.
    public let outcomes: WindowTable<Ruled<FaultOutcome>>

    /// Makes a row.
    public init(_ fault: FaultKind, _ outcomes: WindowTable<Ruled<FaultOutcome>>) {
      self.fault = fault
      self.outcomes = outcomes
    }
  }

  /// A row for each kind, in the order of the kinds.
  public let rows: [Row]

  /// Takes rows; nil unless each kind stands once.
  public init?(_ rows: [Row]) {
    guard rows.map(\.fault) == FaultKind.allCases else { return nil }
    self.rows = rows
  }

  private init(complete rows: [Row]) { self.rows = rows }

  /// What holds where a house publishes nothing: a specialist decides.
  public static let unpublished = Self(
    complete: FaultKind.allCases.map { Row($0, .always(Ruled(.refer, under: [.unpublished]))) })

  /// What follows from a fault that is told at a moment; without receipt no window is used up.
  public func outcome(
    _ fault: FaultKind, toldAt moment: UTCInstant, received: UTCInstant?, calendar: HouseCalendar
  ) -> Ruled<FaultOutcome> {
    guard let row = rows.first(where: { $0.fault == fault }) else {
      preconditionFailure("a table holds every kind of fault")
    }
    return row.outcomes.outcome(at: moment, since: received ?? moment, calendar: calendar)
  }

  private enum CodingKeys: String, CodingKey {
    case rows
  }

  /// Reads what `encode` writes; a table that lacks a kind is refused.
  public init(from decoder: any Decoder) throws {
    let rows = try decoder.container(keyedBy: CodingKeys.self).decode([Row].self, forKey: .rows)
    guard let table = Self(rows) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not every kind of fault stands once"))
    }
    self = table
  }
}
