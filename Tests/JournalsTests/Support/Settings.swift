import GRDB

@testable import SQLiteJournals

/// Writes the head that a file of the newest version had beside it.
func writeHead(besides path: String) throws {
  try HeadFile(besides: path).renew(withRawDatabase(path) { db in try SQLiteJournals.head(db) })
}

extension SQLiteJournals {
  /// What SQLite says of this connection: journal mode, synchronous, foreign keys.
  func settings() throws -> [String] {
    try queue.read { db in
      try ["journal_mode", "synchronous", "foreign_keys"].map {
        try String.fetchOne(db, sql: "SELECT CAST(\($0) AS TEXT) FROM pragma_\($0)") ?? ""
      }
    }
  }

  /// Leaves the file this many pages, as a disk that is nearly full does.
  func limit(pages: Int) throws {
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }
}
