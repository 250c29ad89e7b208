import GRDB
import Workshop

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
}

extension DatabaseError {
  fileprivate static func damagedColumn(_ column: Int) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(column + 1) of a row holds what it cannot hold")
  }
}
