/// Rows for a spreadsheet, as RFC 4180 writes them, with plain line feeds.
enum CommaSeparated {
  /// One row, ended; cells with commas, quotes or line ends are quoted.
  static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { ["\"", ",", "\n", "\r"].contains($0) }
    guard needsQuotes else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
