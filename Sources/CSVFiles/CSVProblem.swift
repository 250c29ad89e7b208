/// What can be wrong with any file of comma-separated values.
public enum CSVProblem: RowProblem {
  /// Nothing is in it.
  case empty
  /// A header, and no row under it.
  case noRows
  /// Another sign than the comma parts its columns.
  case separated(by: CSVSeparator)
  /// A column is not there.
  case missingColumn(String)
  /// A column that means nothing here.
  case unknownColumn(String, known: [String])
  /// Two columns have one name.
  case repeatedColumn(String)
  /// A quoted field never ends.
  case unclosedQuote
  /// Something stands between a closing quote and the next comma.
  case textAfterQuote
  /// A row is longer or shorter than the header.
  case fieldCount(found: Int, expected: Int)
  /// Nothing stands where something must.
  case missingValue
  /// Two things stand together that exclude each other.
  case notTogether(String, String)
  /// A number with a comma for its point.
  case decimalComma(String)
  /// No plain decimal number.
  case notANumber(String)
  /// A number with more decimals than are kept.
  case tooManyDecimals(String, kept: Int)
  /// A number outside of what is possible.
  case outOfRange(String, allowed: String)
  /// Three figures that do not rise.
  case outOfOrder(low: String, value: String, high: String)
  /// A word that is not in the list.
  case unknownWord(String, known: [String])
  /// The same row, named twice.
  case repeatedID(String, first: RowOrigin)

  /// Itself.
  public static func file(_ problem: CSVProblem) -> CSVProblem { problem }
}
