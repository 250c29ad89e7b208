import FoundationEssentials
import GRDB
import Journals

extension SQLiteJournals {
  /// How far the whole workshop goes.
  public func head() throws(JournalError) -> WorkshopHead { try reading { db in try Self.head(db) } }

  static func head(_ db: Database) throws -> WorkshopHead {
    let find = "SELECT workshop, commits, journals, events, answers, sum FROM head"
    guard let row = try Row.fetchOne(db, sql: find), let sum = DigestSum(row.bytes(5)) else {
      throw DatabaseError.damaged("the workshop's head is missing")
    }
    return WorkshopHead(
      workshop: row.bytes(0), commits: try row.number(1), journals: try row.number(2), events: try row.number(3),
      answers: try row.number(4), sum: sum)
  }

  static func keep(_ head: WorkshopHead, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE head SET commits = ?, journals = ?, events = ?, answers = ?, sum = ?").execute(
      arguments: [head.commits, head.journals, head.events, head.answers, Data(head.sum.bytes)])
  }

  /// The kept head of a journal; nil where there is none.
  static func head(ofRow journal: Int, in db: Database) throws -> JournalHead? {
    let find = try db.cachedStatement(sql: "SELECT version, chain FROM heads WHERE journal = ?")
    guard let row = try Row.fetchOne(find, arguments: [journal]) else { return nil }
    return JournalHead(version: try row.number(0, least: 1), chain: row.bytes(1))
  }

  static func keep(_ head: JournalHead, ofRow journal: Int, in db: Database) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO heads (journal, version, chain) VALUES (?, ?, ?)
        ON CONFLICT (journal) DO UPDATE SET version = excluded.version, chain = excluded.chain
        """)
    try insert.execute(arguments: [journal, head.version, Data(head.chain)])
  }

  /// Refuses a journal whose entries do not come to what is kept of it.
  static func verify(_ found: JournalHead, of journal: JournalName, against kept: JournalHead?) throws {
    guard let kept else {
      if found.version == 0 { return }
      throw DatabaseError.damaged("\(journal) has \(found.version) entries and no head")
    }
    guard found.version == kept.version else {
      throw DatabaseError.damaged("\(journal) has \(found.version) entries, not the \(kept.version) that were recorded")
    }
    guard found.chain == kept.chain else {
      throw DatabaseError.damaged("\(journal) is not the chain of entries that was recorded")
    }
  }

  /// Fills the heads of a file that an earlier version made: its entries, sealed one by one, are chained as they stand.
  static func chainAll(in db: Database) throws {
    var head = WorkshopHead(
      workshop: (0..<16).map { _ in UInt8.random(in: 0...255) }, commits: 0, journals: 0, events: 0, answers: 0,
      sum: DigestSum())
    let rows = try Row.fetchAll(db, sql: "SELECT id, kind, name FROM journals ORDER BY id")
    for row in rows {
      let (id, journal) = (try row.number(0), try JournalName("\(row.text(1))/\(row.text(2))"))
      let chained = try chain(of: journal, row: id, in: head.workshop, db)
      guard chained.version > 0 else { continue }
      try keep(chained, ofRow: id, in: db)
      head.move(journal, from: nil, to: chained)
    }
    for row in try Row.fetchAll(db, sql: "SELECT key, seal FROM commands") {
      head.add(answerTo: try row.text(0), seal: row.bytes(1))
    }
    try db.execute(
      sql: "INSERT INTO head (id, workshop, commits, journals, events, answers, sum) VALUES (1, ?, 0, ?, ?, ?, ?)",
      arguments: [Data(head.workshop), head.journals, head.events, head.answers, Data(head.sum.bytes)])
  }

  /// Writes the entry that seals what was there before this migration, and that counts in the workshop's head from here on.
  ///
  /// No chain held those entries while they were written; in a new workshop there are none.
  /// - Returns: the head with it.
  static func sealUnchainedPart(in db: Database) throws -> WorkshopHead {
    var head = try head(db)
    let entry = head.description
    try db.execute(sql: "INSERT INTO unchained_part (id, head) VALUES (1, ?)", arguments: [entry])
    head.add(unchainedPart: entry)
    head.commits += 1
    try keep(head, in: db)
    return head
  }

  /// The fold of a journal's seals as they stand.
  static func chain(
    of journal: JournalName, row: Int, in workshop: [UInt8], _ db: Database
  ) throws -> JournalHead {
    var chained = JournalHead(of: journal, in: workshop)
    let find = try db.cachedStatement(sql: "SELECT seal FROM events WHERE journal = ? ORDER BY sequence")
    let seals = try Row.fetchCursor(find, arguments: [row])
    while let seal = try seals.next() { chained.add(seal: seal.bytes(0)) }
    return chained
  }

  /// What is wrong between journals, their heads and the head of all; `named` have faults of their own already.
  static func headFaults(_ db: Database, besides named: Set<String>) throws -> [StorageFault] {
    let head = try head(db)
    var found = WorkshopHead(
      workshop: head.workshop, commits: head.commits, journals: 0, events: 0, answers: 0, sum: DigestSum())
    var faults: [StorageFault] = []
    for row in try Row.fetchAll(db, sql: "SELECT id, kind, name FROM journals ORDER BY kind, name") {
      let (id, text) = (try row.number(0), "\(try row.text(1))/\(try row.text(2))")
      guard let journal = try? JournalName(text) else { continue }
      let kept = try Self.head(ofRow: id, in: db)
      if let kept { found.move(journal, from: nil, to: kept) }
      let chained = try chain(of: journal, row: id, in: head.workshop, db)
      if kept?.version ?? 0 != chained.version {
        if !named.contains(text) {
          faults.append(.cutJournal(journal: text, recorded: kept?.version ?? 0, found: chained.version))
        }
      } else if let kept, kept != chained, !named.contains(text) {
        faults.append(.brokenChain(text))
      }
    }
    for row in try Row.fetchAll(db, sql: "SELECT key, seal FROM commands") {
      found.add(answerTo: try row.text(0), seal: row.bytes(1))
    }
    for entry in try String.fetchAll(db, sql: "SELECT head FROM unchained_part") { found.add(unchainedPart: entry) }
    if found != head { faults.append(.headOfAll(recorded: head, found: found)) }
    return faults
  }
}
