import FoundationEssentials
import GRDB
import Journals
import Quantities

extension SQLiteJournals {
  /// The events of a name that were recorded from a moment on, of all journals, oldest first.
  public func events(named name: String, since: UTCInstant?) throws(JournalError) -> [RecordedEvent] {
    // The name stands in the statement itself, so that the index of messages serves it.
    let name = NewEvent(name, body: []).name
    return try reading { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT events.journal, journals.kind, journals.name, sequence, recorded_at, events.name, body, seal
          FROM events JOIN journals ON journal = id
          WHERE events.name = '\(name)' AND recorded_at >= ?
          ORDER BY recorded_at, journals.kind, journals.name, sequence
          """, arguments: [since?.milliseconds ?? .min])
      var events: [RecordedEvent] = []
      while let row = try rows.next() { events.append(try Self.event(of: try Self.name(row), row, from: 3)) }
      return events
    }
  }

  /// What a journal is found by; nil where that was not computed yet.
  public func projection(of journal: JournalName) throws(JournalError) -> Projection? {
    try reading { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT \(Self.columns), journal FROM projections JOIN journals ON journal = id
          WHERE journals.kind = ? AND journals.name = ?
          """, arguments: [journal.kind.rawValue, journal.id])
      guard let row else { return nil }
      guard try row.text(1) == journal.id else { throw DatabaseError.damaged("\(journal) is found by another's row") }
      var projection = try Self.projection(row)
      let due = try Row.fetchAll(
        db, sql: "SELECT \(Self.dueColumns) FROM due WHERE journal = ? ORDER BY place",
        arguments: [row.number(Self.columnCount)])
      projection.due = try due.map { try Self.dueEntry($0) }
      return projection
    }
  }

  private static let columns = """
    projections.kind, projections.name, seal, form, version, house, stage, mover, is_over, client, specialist, series, number, words, outstanding,
    currency, acts_from, late_after, deviation, shown
    """
  private static let columnCount = 20

  /// What stands in a row, apart from what is due; a row that is not as it was kept is not given.
  private static func projection(_ row: Row) throws -> Projection {
    var projection = Projection(form: try row.number(3), version: JournalVersion(try row.number(4)))
    (projection.house, projection.stage, projection.mover) = (try row.text(5), try row.text(6), try row.text(7))
    projection.isOver = try row.number(8) != 0
    (projection.client, projection.specialist) = (try row.text(9), try row.text(10))
    (projection.series, projection.number) = (try row.text(11), try row.number(12))
    projection.words = try row.text(13)
    (projection.outstanding, projection.currency) = (try row.milliseconds(14), try row.text(15))
    projection.actsFrom = try row.moment(16)
    projection.lateAfter = try row.moment(17)
    projection.deviation = try row.text(18)
    projection.shown = row.bytes(19)
    guard let name = try? JournalName("\(row.text(0))/\(row.text(1))"), Seal.of(projection, of: name) == row.bytes(2)
    else { throw DatabaseError.damaged("what \(try row.text(1)) is found by is not as it was kept") }
    return projection
  }

  private static let dueColumns = "name, place, last, body, seal"

  private static func dueEntry(_ row: Row) throws -> DueEntry {
    let entry = DueEntry(last: UTCInstant(milliseconds: try row.milliseconds(2)), body: row.bytes(3))
    guard Seal.of(entry, at: try row.number(1), of: try row.text(0)) == row.bytes(4) else {
      throw DatabaseError.damaged("what is due by \(try row.text(0)) is not as it was kept")
    }
    return entry
  }

  /// Journals whose projection was never computed or is of another form.
  public func unprojected(
    _ kinds: [JournalKind], form: Int, limit: Int
  ) throws(JournalError) -> [JournalName] {
    try reading { db in
      let wanted = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, journals.kind, journals.name FROM journals LEFT JOIN projections ON journal = id
          WHERE journals.kind IN (\(wanted)) AND form IS NOT ? ORDER BY journals.kind, journals.name LIMIT ?
          """, arguments: [form, limit])
      return try rows.map { try Self.name($0) }
    }
  }

  /// The form of projections that all journals are known to have; 0 where that is not known.
  public func projectionForm() throws(JournalError) -> Int {
    try reading { db in try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
  }

  /// Notes that every journal has a projection of a form.
  public func noteProjectionForm(_ form: Int) throws(JournalError) {
    try writing { db in try db.execute(sql: "PRAGMA user_version = \(form)") }
  }

  /// What the journals that a query asks for show, in the order that it asks for.
  public func listing(_ query: ListingQuery) throws(JournalError) -> [[UInt8]] {
    let (conditions, arguments) = Self.conditions(of: query)
    let order = query.isMostUrgentFirst ? "late_after IS NULL, late_after, name" : "name"
    let page = """
      projections WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(order) LIMIT \(query.limit ?? -1) OFFSET \(query.offset)
      """
    // Sorted by urgency, what is sorted is read off the index alone, and only the page's rows are read whole.
    let found =
      query.isMostUrgentFirst
      ? "projections WHERE journal IN (SELECT journal FROM \(page)) ORDER BY \(order)" : page
    return try reading { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT \(Self.columns) FROM \(found)", arguments: arguments)
      var shown: [[UInt8]] = []
      while let row = try rows.next() { shown.append(try Self.projection(row).shown) }
      return shown
    }
  }

  private static func conditions(of query: ListingQuery) -> ([String], StatementArguments) {
    var conditions = ["kind = ?"]
    var arguments: StatementArguments = [query.kind.rawValue]
    func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    add("house = ?", query.house)
    add("stage = ?", query.stage)
    add("mover = ?", query.mover)
    add("client = ?", query.client)
    add("specialist = ?", query.specialist)
    add("series <> '' AND number = ?", query.number)
    add("instr(words, ?) > 0", query.text)
    add("is_over = ?", query.isOpen ? 0 : nil)
    add("late_after < ?", query.lateAt?.milliseconds)
    add("name > ?", query.after)
    return (conditions, arguments)
  }

  /// What is due, the soonest first.
  public func due(before: UTCInstant?, offset: Int, limit: Int?) throws(JournalError) -> [[UInt8]] {
    try reading { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Self.dueColumns) FROM due WHERE last < ? ORDER BY last, name, place
          LIMIT \(limit ?? -1) OFFSET \(offset)
          """, arguments: [before?.milliseconds ?? .max])
      var due: [[UInt8]] = []
      while let row = try rows.next() { due.append(try Self.dueEntry(row).body) }
      return due
    }
  }

  /// The journals of a kind of which a deadline acts by itself until a moment.
  public func acting(_ kind: JournalKind, until moment: UTCInstant) throws(JournalError) -> [JournalName] {
    try reading { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM projections WHERE kind = ? AND acts_from <= ? ORDER BY name",
        arguments: [kind.rawValue, moment.milliseconds]
      ).map { try JournalName(kind, $0) }
    }
  }

  /// The highest number of a series; 0 where there is none.
  public func lastNumber(in series: String) throws(JournalError) -> Int {
    try reading { db in
      try Int.fetchOne(db, sql: "SELECT max(number) FROM projections WHERE series = ?", arguments: [series]) ?? 0
    }
  }

  /// What is outstanding over all orders, in minor units, by currency.
  public func outstanding() throws(JournalError) -> [String: Int64] {
    try reading { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT \(Self.columns) FROM projections WHERE kind = 'order'")
      var sums: [String: Int64] = [:]
      while let row = try rows.next() {
        let order = try Self.projection(row)
        sums[order.currency, default: 0] += order.outstanding
      }
      return sums
    }
  }

  /// The deviations of a house's last orders by name that were weighed.
  public func deviations(of house: String, limit: Int) throws(JournalError) -> [String] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.columns) FROM projections WHERE house = ? AND deviation <> '' ORDER BY name DESC LIMIT \(limit)
          """, arguments: [house])
      return try rows.map { try Self.projection($0).deviation }
    }
  }

  /// Keeps what a journal is found by, in place of what was kept before.
  static func keep(_ projection: Projection, of journal: JournalName, in row: Int, _ db: Database) throws {
    let put = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO projections (journal, kind, name, form, version, house, stage, mover, is_over, client,
          specialist, series, number, words, outstanding, currency, acts_from, late_after, deviation, shown, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, x''), ?)
        """)
    try put.execute(
      arguments: [
        row, journal.kind.rawValue, journal.id, projection.form, projection.version.events, projection.house,
        projection.stage, projection.mover, projection.isOver, projection.client, projection.specialist,
        projection.series, projection.number, projection.words, projection.outstanding, projection.currency,
        projection.actsFrom?.milliseconds, projection.lateAfter?.milliseconds, projection.deviation,
        Data(projection.shown), Data(Seal.of(projection, of: journal)),
      ])
    try db.cachedStatement(sql: "DELETE FROM due WHERE journal = ?").execute(arguments: [row])
    let add = try db.cachedStatement(
      sql: "INSERT INTO due (journal, place, name, last, body, seal) VALUES (?, ?, ?, ?, coalesce(?, x''), ?)")
    for (place, entry) in projection.due.enumerated() {
      try add.execute(
        arguments: [
          row, place, journal.id, entry.last.milliseconds, Data(entry.body),
          Data(Seal.of(entry, at: place, of: journal.id)),
        ])
    }
  }
}
