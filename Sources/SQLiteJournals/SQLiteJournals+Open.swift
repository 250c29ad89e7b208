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
    let migrator = Schema.migrator
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(toWrite: toWrite, waits: waits))
      try queue.read { db in try refuseForeign(db, at: path, migrator) }
      if toWrite {
        try migrator.migrate(queue)
        try queue.writeWithoutTransaction { db in try makeDurable(db, at: path) }
      } else if try !queue.read(migrator.hasCompletedMigrations) {
        throw StorageTrouble(.olderSchema, at: path)
      }
      return SQLiteJournals(path: path, isReadOnly: !toWrite, queue: queue)
    } catch {
      throw error as? StorageTrouble ?? StorageTrouble(error, at: path, isReadOnly: !toWrite)
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
