import GRDB
import Journals
import Quantities

extension SQLiteJournals {
  /// The events of a journal after a version, in order; none for a journal that there is not.
  public func events(
    of journal: JournalName, after version: JournalVersion
  ) throws(JournalError) -> [RecordedEvent] {
    try reading { db in
      let place = try db.cachedStatement(sql: "SELECT id FROM journals WHERE kind = ? AND name = ?")
      let found = try Row.fetchOne(place, arguments: [journal.kind.rawValue, journal.id])
      guard let row = try found?.number(0) else { return [] }
      var chained = JournalHead(of: journal, in: try Self.head(db).workshop)
      let find = try db.cachedStatement(
        sql: "SELECT sequence, recorded_at, name, body, seal FROM events WHERE journal = ? ORDER BY sequence")
      let rows = try Row.fetchCursor(find, arguments: [row])
      var events: [RecordedEvent] = []
      while let row = try rows.next() { try Self.add(row, from: 0, of: journal, to: &events, &chained) }
      try Self.verify(chained, of: journal, against: try Self.head(ofRow: row, in: db))
      return Array(events.dropFirst(version.events))
    }
  }

  /// Takes the next event in, which follows the last one without a gap.
  private static func add(
    _ row: Row, from column: Int, of journal: JournalName, to events: inout [RecordedEvent],
    _ chained: inout JournalHead
  ) throws {
    let event = try event(of: journal, row, from: column)
    guard event.sequence == chained.version + 1 else {
      throw DatabaseError.damaged("event \(chained.version + 1) of \(journal) is due, \(event.sequence) is there")
    }
    chained.add(seal: row.bytes(column + 4))
    events.append(event)
  }

  /// The journals of a kind with their versions, in the order of their ids.
  public func journals(of kind: JournalKind) throws(JournalError) -> [JournalExtent] {
    try reading { db in
      let find = try db.cachedStatement(
        sql: """
          SELECT name, (SELECT coalesce(max(sequence), 0) FROM events WHERE journal = journals.id)
          FROM journals WHERE kind = ? ORDER BY name
          """)
      let rows = try Row.fetchCursor(find, arguments: [kind.rawValue])
      var journals: [JournalExtent] = []
      while let row = try rows.next() {
        let journal = try JournalName(kind, row.text(0))
        journals.append(JournalExtent(journal: journal, version: JournalVersion(try row.number(1))))
      }
      return journals
    }
  }

  /// Folds every journal with all its events, one after the other, as they stood at one moment.
  public func fold<Folded: Sendable>(
    _ kind: JournalKind?, into first: Folded, _ add: @Sendable (inout Folded, JournalName, [RecordedEvent]) -> Void
  ) throws(JournalError) -> Folded {
    try reading { db in
      let find = try db.cachedStatement(
        sql: """
          SELECT journal, kind, journals.name, sequence, recorded_at, events.name, body, seal
          FROM journals JOIN events ON journal = id
          WHERE ?1 IS NULL OR kind = ?1 ORDER BY kind, journals.name, sequence
          """)
      let rows = try Row.fetchCursor(find, arguments: [kind?.rawValue])
      let workshop = try Self.head(db).workshop
      var folded = first
      var current: (row: Int, name: JournalName, chained: JournalHead)?
      var events: [RecordedEvent] = []
      var ended = 0
      func end() throws {
        guard let current else { return }
        ended += 1
        try Self.verify(current.chained, of: current.name, against: try Self.head(ofRow: current.row, in: db))
        add(&folded, current.name, events)
        events.removeAll(keepingCapacity: true)
      }
      while let row = try rows.next() {
        let journal = try row.number(0)
        if current?.row != journal {
          try end()
          let name = try Self.name(row)
          current = (journal, name, JournalHead(of: name, in: workshop))
        }
        guard let name = current?.name, var chained = current?.chained else { continue }
        try Self.add(row, from: 3, of: name, to: &events, &chained)
        current?.chained = chained
      }
      try end()
      let recorded = "SELECT count(*) FROM heads JOIN journals ON journal = id WHERE ?1 IS NULL OR kind = ?1"
      let due = try Int.fetchOne(db, sql: recorded, arguments: [kind?.rawValue])
      guard ended == due else {
        throw DatabaseError.damaged("\(ended) journals have entries, not the \(due ?? 0) that were recorded")
      }
      return folded
    }
  }

  /// The name in the second and third column.
  static func name(_ row: Row) throws -> JournalName { try JournalName("\(row.text(1))/\(row.text(2))") }

  /// The event in five columns: sequence, moment, name, body, seal; one that is not as it was recorded is not given.
  static func event(of journal: JournalName, _ row: Row, from column: Int) throws -> RecordedEvent {
    let event = RecordedEvent(
      journal: journal, sequence: try row.number(column, least: 1),
      recordedAt: UTCInstant(milliseconds: try row.milliseconds(column + 1)), name: try row.text(column + 2),
      body: Array(try row.text(column + 3).utf8))
    guard Seal.of(event) == row.bytes(column + 4) else {
      throw DatabaseError.damaged("event \(event.sequence) of \(journal) is not as it was recorded")
    }
    return event
  }
}
