import GRDB
import Journals

extension SQLiteJournals {
  /// All that contradicts itself in the file, none if it is sound.
  ///
  /// Pages and indices, references, the guards against change, names, sequences without a gap, bodies that are JSON,
  /// every event and answer as it was recorded.
  /// Where the file is too damaged to be read on, that is the last fault.
  public func check() throws(JournalError) -> [StorageFault] {
    try readingAnyway { db in
      var faults = headFault.map { [$0] } ?? []
      do {
        for part in [Self.pages, Self.references, Self.guards, Self.names, Self.gaps, Self.bodies, Self.seals] {
          faults += try part(db)
        }
        faults += try Self.headFaults(db, besides: Self.named(in: faults))
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        faults.append(.page(error.message ?? "SQLite can read no further"))
      }
      return faults
    }
  }

  /// The journals that faults are known of.
  private static func named(in faults: [StorageFault]) -> Set<String> {
    var names: Set<String> = []
    for fault in faults {
      switch fault {
      case .gap(let journal, _, _), .notJSON(let journal, _), .changedEvent(let journal, _), .emptyJournal(let journal):
        names.insert(journal)
      case .page, .danglingReference, .unreadableName, .changedAnswer, .cutJournal, .brokenChain, .headOfAll,
        .headMissing,
        .headOfAnotherWorkshop, .lostCommits, .headDiffers, .guardMissing, .changedModel, .strayFile, .unreadable:
        break
      }
    }
    return names
  }

  private static func pages(_ db: Database) throws -> [StorageFault] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }.map { .page($0) }
  }

  private static func references(_ db: Database) throws -> [StorageFault] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      .danglingReference(table: try row.text(0), row: (try? row.milliseconds(1)).map { "\($0)" } ?? "one")
    }
  }

  /// Tables and triggers are held to those that the migrations make in an empty file.
  private static func guards(_ db: Database) throws -> [StorageFault] {
    let list = "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    func schema(_ db: Database) throws -> [String: String] {
      try Row.fetchAll(db, sql: list).reduce(into: [:]) { $0[try $1.text(0)] = try $1.text(1) }
    }
    let model = try DatabaseQueue()
    try Schema.migrator(nil).migrate(model)
    let due = try model.read(schema)
    let found = try schema(db)
    return Set(due.keys).union(found.keys).sorted().filter { due[$0] != found[$0] }.map { .guardMissing($0) }
  }

  private static func names(_ db: Database) throws -> [StorageFault] {
    let names = try String.fetchAll(db, sql: "SELECT kind || '/' || name FROM journals ORDER BY kind, name")
    let unreadable = names.filter { (try? JournalName($0)) == nil }.map { StorageFault.unreadableName($0) }
    let empty = try String.fetchAll(
      db,
      sql: """
        SELECT kind || '/' || name FROM journals
        WHERE NOT EXISTS (SELECT 1 FROM events WHERE journal = id) ORDER BY kind, name
        """)
    return unreadable + empty.map { .emptyJournal($0) }
  }

  private static func gaps(_ db: Database) throws -> [StorageFault] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind || '/' || journals.name, last + 1, sequence
        FROM (
          SELECT journal, sequence, lag(sequence, 1, 0) OVER (PARTITION BY journal ORDER BY sequence) AS last
          FROM events
        ) JOIN journals ON journal = id
        WHERE sequence <> last + 1 ORDER BY kind, journals.name, sequence
        """)
    return try rows.map { .gap(journal: try $0.text(0), due: try $0.number(1), found: try $0.number(2)) }
  }

  private static func bodies(_ db: Database) throws -> [StorageFault] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind || '/' || journals.name, sequence FROM journals JOIN events ON journal = id
        WHERE NOT json_valid(body) ORDER BY kind, journals.name, sequence
        """)
    return try rows.map { .notJSON(journal: try $0.text(0), sequence: try $0.number(1)) }
  }

  private static func seals(_ db: Database) throws -> [StorageFault] {
    var faults: [StorageFault] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT journal, kind, journals.name, sequence, recorded_at, events.name, body, seal
        FROM journals JOIN events ON journal = id ORDER BY kind, journals.name, sequence
        """)
    while let row = try rows.next() {
      guard let name = try? name(row), (try? event(of: name, row, from: 3)) == nil else { continue }
      faults.append(.changedEvent(journal: name.description, sequence: try row.number(3)))
    }
    let answers = try Row.fetchCursor(db, sql: "SELECT key, digest, answer, seal FROM commands ORDER BY key")
    while let row = try answers.next() {
      let text = try row.text(0)
      let seal = CommandKey(text).map { key in
        Seal.of(KeyedCommand(key, body: [], answer: row.bytes(2)), digest: row.bytes(1))
      }
      if seal != row.bytes(3) { faults.append(.changedAnswer(key: text)) }
    }
    return faults
  }
}
