import GRDB
import Journals
import Quantities

/// Journals in one SQLite file, which several processes may read and write at once.
///
/// Write-ahead logging with every commit synced: what was appended survives the loss of power. One connection, used by
/// one thread at a time; readers never wait for the writer of another process. Not to be used from within `visit`.
public struct SQLiteJournals: JournalStore {
  /// The file.
  public let path: String
  let isReadOnly: Bool
  let queue: DatabaseQueue

  /// Runs reads that see one moment of the file.
  func reading<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do { return try queue.read(body) } catch { throw JournalError(error, at: path, isReadOnly: isReadOnly) }
  }

  /// Runs one transaction that is the only one to write from its start; whatever is thrown undoes it.
  func writing<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        do {
          let value = try body(db)
          try db.commit()
          return value
        } catch {
          // The first error says more than a failed rollback; SQLite undoes what was not committed in any case.
          if db.isInsideTransaction { try? db.rollback() }
          throw error
        }
      }
    } catch {
      throw JournalError(error, at: path, isReadOnly: isReadOnly)
    }
  }
}
