import GRDB
import Journals
import Quantities

extension SQLiteJournals {
  /// The events of a journal after a version, in order; none for a journal that there is not.
  public func events(
    of journal: JournalName, after version: JournalVersion
  ) throws(JournalError) -> [RecordedEvent] {
    try reading { db in
      let find = try db.cachedStatement(
        sql: """
          SELECT sequence, recorded_at, events.name, body, seal FROM journals JOIN events ON journal = id
          WHERE kind = ? AND journals.name = ? AND sequence > ? ORDER BY sequence
          """)
      let rows = try Row.fetchCursor(find, arguments: [journal.kind.rawValue, journal.id, version.events])
      var events: [RecordedEvent] = []
      while let row = try rows.next() { events.append(try Self.event(of: journal, row, from: 0)) }
      return events
    }
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
      var folded = first
      var current: (row: Int, name: JournalName)?
      var events: [RecordedEvent] = []
      while let row = try rows.next() {
        let journal = try row.number(0)
        if let current, current.row != journal {
          add(&folded, current.name, events)
          events.removeAll(keepingCapacity: true)
        }
        let name: JournalName
        if let current, current.row == journal { name = current.name } else { name = try Self.name(row) }
        current = (journal, name)
        events.append(try Self.event(of: name, row, from: 3))
      }
      if let current { add(&folded, current.name, events) }
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
