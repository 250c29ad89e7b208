import Quantities

/// What follows from how much time has passed: windows from the same start, the first that still holds decides.
///
/// Every moment has one outcome, from the start for ever: a window begins one millisecond after the one before ends.
public struct WindowTable<Outcome: Sendable>: Sendable {
  /// A window and what follows from it.
  public struct Row: Sendable {
    /// The window; it begins where the row before ends.
    public let window: TimeWindow
    /// What follows.
    public let outcome: Outcome

    /// Makes a row.
    public init(_ window: TimeWindow, _ outcome: Outcome) {
      self.window = window
      self.outcome = outcome
    }
  }

  /// The windows, each surely ending after the one before.
  public let rows: [Row]
  /// What follows after the last window, for ever.
  public let thereafter: Outcome

  /// Makes a table; no rows is a table with one outcome.
  ///
  /// - Throws: `WindowTableFault` with every row that no moment could ever, or not on every calendar, fall into.
  public init(_ rows: [Row], thereafter: Outcome) throws(WindowTableFault) {
    var problems: [WindowTableFault.Problem] = []
    if let first = rows.first?.window, first.bound == .exclusive, first.span.count == 0 {
      problems.append(.empty(row: 0, first.span))
    }
    for (index, pair) in zip(rows, rows.dropFirst()).enumerated() {
      let (span, next) = (pair.0.window.span, pair.1.window.span)
      if !span.isSurelyBefore(next) { problems.append(.notAscending(row: index + 1, next, after: span)) }
    }
    guard problems.isEmpty else { throw WindowTableFault(problems: problems) }
    self.rows = rows
    self.thereafter = thereafter
  }

  /// What follows at a moment.
  public func outcome(at moment: UTCInstant, since start: UTCInstant, calendar: HouseCalendar) -> Outcome {
    rows.first { $0.window.isWithin(moment, since: start, calendar: calendar) }?.outcome ?? thereafter
  }
}

extension WindowTable: Equatable where Outcome: Equatable {}
extension WindowTable.Row: Equatable where Outcome: Equatable {}
extension WindowTable: Hashable where Outcome: Hashable {}
extension WindowTable.Row: Hashable where Outcome: Hashable {}
extension WindowTable.Row: Codable where Outcome: Codable {}

extension WindowTable: Codable where Outcome: Codable {
  private enum CodingKeys: String, CodingKey {
    case rows
    case thereafter
  }

  /// Reads what `encode` writes; windows that do not ascend are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rows = try container.decode([Row].self, forKey: .rows)
    let thereafter = try container.decode(Outcome.self, forKey: .thereafter)
    do {
      try self.init(rows, thereafter: thereafter)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }
}

/// Why windows are no table; all that is wrong at once.
public struct WindowTableFault: Error, Sendable, Hashable {
  /// What is wrong, at least one thing.
  public let problems: [Problem]

  /// What can be wrong with a table's rows, which are counted from 0.
  public enum Problem: Sendable, Hashable {
    /// The window holds no moment.
    case empty(row: Int, TimeSpan)
    /// The window does not surely end after the one before.
    case notAscending(row: Int, TimeSpan, after: TimeSpan)
  }
}
