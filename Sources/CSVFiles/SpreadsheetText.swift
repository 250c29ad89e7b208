/// Text as it may stand in a cell of a CSV: a spreadsheet takes one that begins with `=`, `+`, `-`, `@`, a tab or a line
/// end for a formula, and may run it.
///
/// An apostrophe before such text keeps it text, as spreadsheets write it themselves. Plain numbers stay as they are.
enum SpreadsheetText {
  /// A cell's text so that no spreadsheet runs it; `read` gives the text again.
  static func written(_ text: String) -> String { isFormula(text) ? "'" + text : text }

  /// The text that a cell stands for.
  static func read(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let text = String(cell.unicodeScalars.dropFirst())
    return isFormula(text) ? text : cell
  }

  /// Whether text begins like a formula, behind whatever apostrophes, and is no number.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    switch first {
    case "-", "+": return !isNumber(text)
    // The wide forms stand for the same signs in East Asia.
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }
      && Double(text) != nil
  }
}
