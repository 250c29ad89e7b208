/// The form in which results are printed.
enum ReportForm {
  /// Aligned text for people.
  case text
  /// One JSON array.
  case json
  /// Rows for a spreadsheet.
  case csv
}
