import GRDB
import Journals

extension SQLiteJournals {
  /// Copies the file as it stands at one moment, while others go on writing.
  ///
  /// The copy is one file without a write-ahead log, so that it can be read from a medium that cannot be written.
  package func copy(to destination: String) throws(StorageTrouble) {
    do {
      try Self.makePrivate(destination)
      let copy = try DatabaseQueue(path: destination)
      try queue.backup(to: copy)
      try copy.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
      try HeadFile(besides: destination).renew(copy.read { db in try Self.head(db) })
      try copy.close()
    } catch {
      throw StorageTrouble(error, at: destination)
    }
  }
}
