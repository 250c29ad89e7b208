/// What a command found out about one draft, in the three forms in which it is printed.
protocol DraftReport: Encodable {
  /// For people, lines ended.
  func text(_ style: Style) -> String
  /// The titles of a spreadsheet's columns.
  var columns: [String] { get }
  /// The draft's rows in the spreadsheet, one cell for each column.
  var rows: [[String]] { get }
  /// What stands below all drafts, for people.
  static func closing(_ reports: [Self], refused: Int, _ style: Style) -> String
}
