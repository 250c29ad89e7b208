import FoundationEssentials
import GRDB
import Quantities

extension Row {
  // What stands in a column is looked at before it is taken: asked for another kind of value, GRDB ends the program.
  private func storage(_ column: Int) -> DatabaseValue.Storage {
    let value: DatabaseValue = self[column]
    return value.storage
  }

  /// A number of 0 or more, or of 1 or more; what is none in a damaged file is an error, not a trap.
  func number(_ column: Int, least: Int = 0) throws -> Int {
    guard case .int64(let number) = storage(column), number >= least else { throw DatabaseError.damagedColumn(column) }
    return Int(number)
  }

  /// A moment's milliseconds, before or after 1970.
  func milliseconds(_ column: Int) throws -> Int64 {
    guard case .int64(let number) = storage(column) else { throw DatabaseError.damagedColumn(column) }
    return number
  }

  /// A moment, or nil where there is none.
  func moment(_ column: Int) throws -> UTCInstant? {
    if case .null = storage(column) { return nil }
    return UTCInstant(milliseconds: try milliseconds(column))
  }

  /// A text; what is none in a damaged file is an error, not a trap.
  func text(_ column: Int) throws -> String {
    guard case .string(let text) = storage(column) else { throw DatabaseError.damagedColumn(column) }
    return text
  }

  /// Bytes; none where there are none, or where something else stands in a damaged file.
  func bytes(_ column: Int) -> [UInt8] {
    guard case .blob(let bytes) = storage(column) else { return [] }
    return Array(bytes)
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
