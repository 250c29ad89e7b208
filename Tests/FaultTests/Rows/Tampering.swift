import GRDB

/// A workshop's file as another program writes to it, without this program's care: every guard is taken away and put back.
struct Tampering {
  /// A table of the file with the columns of its key and the others.
  struct Table: Sendable {
    let name: String
    let key: [String]
    let columns: [String]

    var all: [String] { key + columns }
  }

  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Every table of the program's own.
  func tables() throws -> [Table] {
    try queue.read { db in
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'grdb%' ORDER BY name")
      return try names.map { name in
        let rows = try Row.fetchAll(db, sql: "SELECT name, pk FROM pragma_table_info(?)", arguments: [name])
        let columns = rows.map { (name: $0[0] as String, isKey: ($0[1] as Int) > 0) }
        return Table(
          name: name, key: columns.filter(\.isKey).map(\.name), columns: columns.filter { !$0.isKey }.map(\.name))
      }
    }
  }

  /// All rows of a table in the order of their keys.
  func rows(of table: Table) throws -> [[DatabaseValue]] {
    try queue.read { db in
      let key = table.key.joined(separator: ", ")
      return try Row.fetchAll(db, sql: "SELECT \(Self.list(table.all)) FROM \(table.name) ORDER BY \(key)").map { row in
        Array(row.databaseValues)
      }
    }
  }

  /// Takes a row away.
  func delete(_ row: [DatabaseValue], of table: Table) throws {
    try unguarded { db in
      try db.execute(
        sql: "DELETE FROM \(table.name) WHERE \(Self.equals(table.key))",
        arguments: StatementArguments(row.prefix(table.key.count)))
    }
  }

  /// Puts what one row says in the place of another.
  func put(_ row: [DatabaseValue], inPlaceOf other: [DatabaseValue], of table: Table) throws {
    try unguarded { db in try Self.put(row, inPlaceOf: other, of: table, db) }
  }

  /// Lets two rows say each what the other said.
  func swap(_ first: [DatabaseValue], _ second: [DatabaseValue], of table: Table) throws {
    try unguarded { db in
      // Where what they say must differ, one of them goes first.
      try db.execute(
        sql: "DELETE FROM \(table.name) WHERE \(Self.equals(table.key))",
        arguments: StatementArguments(first.prefix(table.key.count)))
      try Self.put(first, inPlaceOf: second, of: table, db)
      let marks = table.all.map { _ in "?" }.joined(separator: ", ")
      let values = Array(first.prefix(table.key.count)) + Array(second.dropFirst(table.key.count))
      try db.execute(
        sql: "INSERT INTO \(table.name) (\(Self.list(table.all))) VALUES (\(marks))",
        arguments: StatementArguments(values))
    }
  }

  private static func put(
    _ row: [DatabaseValue], inPlaceOf other: [DatabaseValue], of table: Table, _ db: Database
  ) throws {
    let set = table.columns.map { "\"\($0)\" = ?" }.joined(separator: ", ")
    try db.execute(
      sql: "UPDATE \(table.name) SET \(set) WHERE \(equals(table.key))",
      arguments: StatementArguments(Array(row.dropFirst(table.key.count)) + Array(other.prefix(table.key.count))))
  }

  private func unguarded(_ body: (Database) throws -> Void) throws {
    try queue.writeWithoutTransaction { db in
      let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
      try body(db)
      for trigger in triggers { try db.execute(sql: trigger[1]) }
    }
  }

  private static func list(_ columns: [String]) -> String { columns.map { "\"\($0)\"" }.joined(separator: ", ") }

  private static func equals(_ key: [String]) -> String { key.map { "\"\($0)\" = ?" }.joined(separator: " AND ") }
}
