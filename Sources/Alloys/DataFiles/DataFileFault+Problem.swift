extension DataFileFault {
  /// What can be wrong with a data file.
  public enum Problem: Sendable, Hashable {
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
    /// A karat beside a fineness that is nearer to another.
    case notTheKarat(String, nearest: Int)
    /// A karat of something that holds no gold.
    case karatWithoutGold
    /// No name for an alloy.
    case notAnID(String)
    /// A word that is not in the list.
    case unknownWord(String, known: [String])
    /// The same row, named twice.
    case repeatedID(String, first: RowOrigin)
    /// A composition that cannot be read.
    case unreadableComposition(String)
    /// An element that stands twice in one composition.
    case repeatedElement(String)
    /// A composition names an alloy that is not in the catalogue.
    case unknownAlloy(String)
    /// A composition names its own alloy.
    case namesItself(String)
    /// The shares of a composition do not make up the whole.
    case compositionSum(String)
    /// A composition holds less of the precious metal than its fineness says.
    case belowFineness(composition: String, fineness: String)
    /// A composition holds so much more of the precious metal than its fineness says that one of them is a slip.
    case aboveFineness(composition: String, fineness: String)
  }
}
