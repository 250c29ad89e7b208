import GRDB

@testable import SQLiteJournals

extension SQLiteJournals {
  /// What SQLite says of this connection: journal mode, synchronous, foreign keys.
  func settings() throws -> [String] {
    try queue.read { db in
      try ["journal_mode", "synchronous", "foreign_keys"].map {
        try String.fetchOne(db, sql: "SELECT CAST(\($0) AS TEXT) FROM pragma_\($0)") ?? ""
      }
    }
  }
}
