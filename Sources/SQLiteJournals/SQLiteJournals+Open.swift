import GRDB
import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SQLiteJournals {
  /// Opens the file, makes its tables or brings them up to date; refuses a file of another program's or a newer one.
  ///
  /// A queue, not a pool: on opening, GRDB's pool sets `synchronous` back to NORMAL and writes a table of its own.
  package static func open(
    _ path: String, toWrite: Bool, waits: Int = 2000
  ) throws(StorageTrouble) -> SQLiteJournals {
    let headFile = HeadFile(besides: path)
    let migrator = Schema.migrator(headFile)
    do {
      if toWrite { try makePrivate(path) }
      let queue = try DatabaseQueue(path: path, configuration: configuration(toWrite: toWrite, waits: waits))
      try queue.read { db in try refuseForeign(db, at: path, migrator) }
      if toWrite {
        try refuseLost(queue, headFile, at: path, migrator)
        try migrator.migrate(queue)
        try queue.writeWithoutTransaction { db in try makeDurable(db, at: path) }
      } else if try !queue.read(migrator.hasCompletedMigrations) {
        throw StorageTrouble(.olderSchema, at: path)
      }
      let fault = try headFault(queue, headFile)
      if toWrite, fault == nil { try settle(headFile, try queue.read { db in try head(db) }) }
      return SQLiteJournals(path: path, isReadOnly: !toWrite, queue: queue, headFile: headFile, headFault: fault)
    } catch {
      let trouble = error as? StorageTrouble ?? StorageTrouble(error, at: path, isReadOnly: !toWrite)
      // Where the making of the tables was broken off, SQLite undoes it once it may write.
      if trouble.kind == .readOnly { throw StorageTrouble(.olderSchema, at: path, "its making was broken off") }
      throw trouble
    }
  }

  /// Refuses to bring up to date what is not as the file beside it says: afterwards nobody could tell.
  private static func refuseLost(
    _ queue: DatabaseQueue, _ file: HeadFile, at path: String, _ migrator: DatabaseMigrator
  ) throws {
    let hasHeads = try queue.read { db in
      try !migrator.hasCompletedMigrations(db) && migrator.appliedIdentifiers(db).contains(Schema.headsMigration)
    }
    guard hasHeads, let fault = try headFault(queue, file) else { return }
    throw StorageTrouble(.damaged, at: path, "\(fault)")
  }

  /// A new file is its owner's alone; SQLite gives the files beside it the same rights.
  static func makePrivate(_ path: String) throws(StorageTrouble) {
    let file = openFile(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
  }

  /// Compares the database with the head beside it; others may commit between the two looks, so it looks again.
  private static func headFault(_ queue: DatabaseQueue, _ file: HeadFile) throws -> StorageFault? {
    var fault: StorageFault?
    for _ in 0..<50 {
      let content = try file.read()
      fault = content.fault(against: try queue.read { db in try head(db) })
      if fault == nil { return nil }
      usleep(2000)
    }
    return fault
  }

  /// Makes the file beside the database where there is none, and confirms a commit whose program was killed after it.
  private static func settle(_ file: HeadFile, _ head: WorkshopHead) throws(StorageTrouble) {
    let content = try file.read()
    if content.intended.isEmpty {
      try file.renew(head)
    } else if content.committed.map({ $0.commits < head.commits }) ?? true {
      try file.confirm(head)
    }
  }

  private static func configuration(toWrite: Bool, waits: Int) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = !toWrite
    configuration.foreignKeysEnabled = true
    configuration.label = "pennyweight"
    // About ten seconds in short waits: SQLite's own waits grow to 100 ms, and of two busy writers one would starve.
    configuration.busyMode = .callback { tries in
      usleep(tries < 10 ? 1000 : 5000)
      return tries < waits
    }
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cell_size_check = ON; PRAGMA recursive_triggers = ON")
    }
    return configuration
  }

  /// Refuses what another program or a newer version of this one wrote, before anything is changed.
  private static func refuseForeign(_ db: Database, at path: String, _ migrator: DatabaseMigrator) throws {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    // A file whose making was broken off has the migrator's table alone, or nothing.
    let foreign = "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'"
    let isEmpty = try Int.fetchOne(db, sql: foreign) == 0
    guard id == Schema.applicationID || id == 0 && isEmpty else {
      throw StorageTrouble(.foreign, at: path, "a database of another program")
    }
    let unknown = try migrator.appliedIdentifiers(db).subtracting(migrator.migrations)
    guard unknown.isEmpty else {
      throw StorageTrouble(.newerSchema, at: path, "it has \(unknown.sorted().joined(separator: ", "))")
    }
  }

  /// Every commit synced to the disk, readers beside the writer; refused where the file system cannot do that.
  private static func makeDurable(_ db: Database, at path: String) throws {
    let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON")
    let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
    guard mode == "wal", level == 2 else {
      let words = "journal mode \(mode ?? "none"), synchronous \(level ?? 0): this file system cannot keep the journals"
      throw StorageTrouble(.unavailable, at: path, words)
    }
  }
}

private func openFile(_ path: String, _ flags: Int32, _ rights: mode_t) -> Int32 { open(path, flags, rights) }
