import FoundationEssentials
import GRDB

extension Row {
  /// A number of 0 or more, or of 1 or more; what is none in a damaged file is an error, not a trap.
  func number(_ column: Int, least: Int = 0) throws -> Int {
    guard let number: Int = self[column], number >= least else { throw DatabaseError.damagedColumn(column) }
    return number
  }

  /// A moment's milliseconds, before or after 1970.
  func milliseconds(_ column: Int) throws -> Int64 {
    guard let number: Int64 = self[column] else { throw DatabaseError.damagedColumn(column) }
    return number
  }

  /// A text; what is none in a damaged file is an error, not a trap.
  func text(_ column: Int) throws -> String {
    guard let text: String = self[column] else { throw DatabaseError.damagedColumn(column) }
    return text
  }

  /// Bytes; none where there are none.
  func bytes(_ column: Int) -> [UInt8] {
    let bytes: Data? = self[column]
    return bytes.map(Array.init) ?? []
  }
}

extension DatabaseError {
  /// What is read is not as it was written.
  static func damaged(_ words: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: words)
  }

  fileprivate static func damagedColumn(_ column: Int) -> DatabaseError {
    damaged("column \(column + 1) of a row holds what it cannot hold")
  }
}
