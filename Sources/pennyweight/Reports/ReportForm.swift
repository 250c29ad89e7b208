/// The form in which results are printed.
enum ReportForm {
  /// Aligned text for people.
  case text
  /// A row for each draft, for people.
  case summary
  /// One JSON array.
  case json
  /// Rows for a spreadsheet.
  case csv
}
