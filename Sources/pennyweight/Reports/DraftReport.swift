import Drafts

/// What a command found out about one draft, in the three forms in which it is printed.
protocol DraftReport {
  associatedtype Payload: Encodable

  /// For programs.
  var payload: Payload { get }
  /// For people, lines ended.
  func text(_ style: Style) -> String
  /// The titles of a spreadsheet's columns.
  var columns: [String] { get }
  /// The draft's rows in the spreadsheet, one cell for each column.
  var rows: [[String]] { get }
  /// What the one pass gave.
  var facts: DraftFacts { get }
  /// A row for each draft, for people.
  static func summary(_ summary: DraftSummary<Self>, _ style: Style) -> String
  /// What people must know to read the figures, once below all drafts; may be empty.
  static func explanation(_ reports: [Self], _ style: Style) -> String
}
