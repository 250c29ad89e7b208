import GRDB
import Journals
import Quantities

/// Journals in one SQLite file, which several processes may read and write at once.
///
/// Write-ahead logging with every commit synced: what was appended survives the loss of power. One connection on a thread
/// of its own, which alone is blocked by it; readers never wait for the writer of another process.
public actor SQLiteJournals: JournalStore {
  /// The file.
  public nonisolated let path: String
  let isReadOnly: Bool
  let queue: DatabaseQueue
  let headFile: HeadFile
  /// What was wrong between the database and the head beside it when it was opened; nothing is answered then.
  let headFault: StorageFault?
  private let thread = BlockingThread("journals")

  /// The thread that is blocked.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(path: String, isReadOnly: Bool, queue: DatabaseQueue, headFile: HeadFile, headFault: StorageFault?) {
    self.path = path
    self.isReadOnly = isReadOnly
    self.queue = queue
    self.headFile = headFile
    self.headFault = headFault
  }

  /// Runs reads that see one moment of the file.
  func reading<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    try refuseDamaged()
    return try readingAnyway(body)
  }

  /// Reads also what is not to be relied on, to say what is wrong with it.
  func readingAnyway<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do { return try queue.read(body) } catch { throw JournalError(error, at: path, isReadOnly: isReadOnly) }
  }

  private func refuseDamaged() throws(JournalError) {
    if let headFault { throw .storage(StorageTrouble(.damaged, at: path, "\(headFault)")) }
  }

  /// Runs one transaction that is the only one to write from its start; whatever is thrown undoes it.
  func writing<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    try refuseDamaged()
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
