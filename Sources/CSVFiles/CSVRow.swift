/// Rows of comma-separated text, as RFC 4180 writes them, with plain line feeds; every CSV of the program is written so.
package enum CSVRow {
  /// One row, ended: cells with commas, quotes, line ends, tabs or blanks at an end are quoted, and none is a formula.
  ///
  /// `CSVTable` reads the same cells again.
  package static func text(_ cells: [String]) -> String {
    cells.map { quoted(SpreadsheetText.written($0)) }.joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    let needsQuotes =
      scalars.contains { ["\"", ",", "\n", "\r", "\t"].contains($0) } || scalars.first == " " || scalars.last == " "
    guard needsQuotes else { return cell }
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      if scalar == "\"" { text.append(scalar) }
      text.append(scalar)
    }
    text.append("\"")
    return String(text)
  }
}
