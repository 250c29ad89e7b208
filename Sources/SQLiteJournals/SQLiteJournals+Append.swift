import FoundationEssentials
import GRDB
import Journals
import Quantities

extension SQLiteJournals {
  /// Appends to any number of journals in one transaction: all of it, or nothing.
  public func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) throws(JournalError) -> AppendOutcome {
    var committed: WorkshopHead?
    let outcome: AppendOutcome = try writing { db in
      if let command, let answer = try Self.answer(to: command.command, in: db) {
        return .replayed(answer: answer)
      }
      let before = try Self.head(db)
      var head = before
      let versions = try Self.write(appends, at: moment, in: db, &head)
      if let command { head.add(answerTo: command.key.text, seal: try Self.keep(command, at: moment, in: db)) }
      if head != before {
        head.commits += 1
        try Self.keep(head, in: db)
        // Whatever happens from here on, the file beside the database knows this head and the one before.
        try headFile.intend(head)
        committed = head
      }
      return .appended(versions)
    }
    // The commit stands; where this cannot be written, the intended head says enough.
    if let committed { try? headFile.confirm(committed) }
    return outcome
  }

  /// The answer that a command got before, or nil.
  public func answer(to command: HeldCommand) throws(JournalError) -> [UInt8]? {
    try reading { db in try Self.answer(to: command, in: db) }
  }

  /// A journal's row and how far it goes.
  private struct Place {
    var row: Int?
    var version: JournalVersion
    var head: JournalHead?
  }

  private static func write(
    _ appends: [JournalAppend], at moment: UTCInstant, in db: Database, _ whole: inout WorkshopHead
  ) throws -> [JournalName: JournalVersion] {
    var places: [JournalName: Place] = [:]
    var conflicts: [VersionConflict] = []
    for append in appends {
      var place = try places[append.journal] ?? place(of: append.journal, in: db)
      guard place.version == append.expected else {
        conflicts.append(
          VersionConflict(journal: append.journal, expected: append.expected, actual: place.version))
        continue
      }
      // Once there is a conflict nothing is kept: only the versions of the rest are still looked at.
      if conflicts.isEmpty {
        try write(append, at: moment, to: &place, in: db, &whole)
        if let projection = append.projection, let row = place.row {
          try keep(projection, of: append.journal, in: row, db)
        }
      }
      place.version = append.expected.adding(append.events.count)
      places[append.journal] = place
    }
    guard conflicts.isEmpty else { throw JournalError.conflict(conflicts) }
    return places.mapValues(\.version)
  }

  private static func place(of journal: JournalName, in db: Database) throws -> Place {
    let find = try db.cachedStatement(
      sql: """
        SELECT id, (SELECT coalesce(max(sequence), 0) FROM events WHERE journal = journals.id)
        FROM journals WHERE kind = ? AND name = ?
        """)
    let row = try Row.fetchOne(find, arguments: [journal.kind.rawValue, journal.id])
    guard let row else { return Place(row: nil, version: .none) }
    let (id, version) = (try row.number(0), try row.number(1))
    let head = try Self.head(ofRow: id, in: db)
    // Nothing is appended to a journal whose end is not the one that was recorded.
    guard head?.version ?? 0 == version else {
      throw DatabaseError.damaged("\(journal) has \(version) entries, not the \(head?.version ?? 0) that were recorded")
    }
    return Place(row: id, version: JournalVersion(version), head: head)
  }

  private static func write(
    _ append: JournalAppend, at moment: UTCInstant, to place: inout Place, in db: Database, _ whole: inout WorkshopHead
  ) throws {
    guard !append.events.isEmpty else { return }
    let journal = try place.row ?? open(append.journal, in: db)
    place.row = journal
    var head = place.head ?? JournalHead(of: append.journal, in: whole.workshop)
    let insert = try db.cachedStatement(
      sql: "INSERT INTO events (journal, sequence, recorded_at, name, body, seal) VALUES (?, ?, ?, ?, ?, ?)")
    for (event, sequence) in zip(append.events, (append.expected.events + 1)...) {
      let body = try text(of: event, in: append.journal)
      let recorded = RecordedEvent(
        journal: append.journal, sequence: sequence, recordedAt: moment, name: event.name, body: event.body)
      let seal = Seal.of(recorded)
      head.add(seal: seal)
      do {
        try insert.execute(arguments: [journal, sequence, moment.milliseconds, event.name, body, Data(seal)])
      } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_CHECK {
        throw JournalError.notJSON(append.journal, event: event.name)
      }
    }
    try keep(head, ofRow: journal, in: db)
    whole.move(append.journal, from: place.head, to: head)
    place.head = head
  }

  private static func open(_ journal: JournalName, in db: Database) throws -> Int {
    let insert = try db.cachedStatement(sql: "INSERT INTO journals (kind, name) VALUES (?, ?)")
    try insert.execute(arguments: [journal.kind.rawValue, journal.id])
    return Int(db.lastInsertedRowID)
  }

  /// The body as text; a zero byte, which would end it early in SQLite, is no JSON either.
  private static func text(of event: NewEvent, in journal: JournalName) throws -> String {
    guard !event.body.contains(0), let text = String(validating: event.body, as: UTF8.self) else {
      throw JournalError.notJSON(journal, event: event.name)
    }
    return text
  }

  private static func answer(to command: HeldCommand, in db: Database) throws -> [UInt8]? {
    let key = command.key
    let find = try db.cachedStatement(sql: "SELECT digest, answer, seal FROM commands WHERE key = ?")
    guard let row = try Row.fetchOne(find, arguments: [key.text]) else { return nil }
    let (digest, answer) = (row.bytes(0), row.bytes(1))
    guard Seal.of(KeyedCommand(key, body: [], answer: answer), digest: digest) == row.bytes(2) else {
      throw DatabaseError.damaged("the answer to the command \(key) is not as it was recorded")
    }
    guard command.isHeld(as: digest) else { throw JournalError.keyReusedForAnotherCommand(key) }
    return answer
  }

  /// Keeps an answer.
  /// - Returns: its seal.
  private static func keep(_ command: KeyedCommand, at moment: UTCInstant, in db: Database) throws -> [UInt8] {
    // An empty answer would be bound as NULL.
    let insert = try db.cachedStatement(
      sql: "INSERT INTO commands (key, digest, answer, recorded_at, seal) VALUES (?, ?, coalesce(?, x''), ?, ?)")
    let digest = SHA256Sum.of(command.body)
    let seal = Seal.of(command, digest: digest)
    try insert.execute(
      arguments: [command.key.text, Data(digest), Data(command.answer), moment.milliseconds, Data(seal)])
    return seal
  }
}
