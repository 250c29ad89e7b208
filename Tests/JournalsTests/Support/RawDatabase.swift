import GRDB
import Testing

/// A workshop's file as another program opens it, without this program's care.
func withRawDatabase<Value>(_ path: String, _ body: (Database) throws -> Value) throws -> Value {
  var configuration = Configuration()
  configuration.foreignKeysEnabled = false
  let queue = try DatabaseQueue(path: path, configuration: configuration)
  defer { try? queue.close() }
  return try queue.writeWithoutTransaction(body)
}

/// A workshop's file that another program has begun to write and does not let go.
struct HeldDatabase {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
  }

  /// Lets it go.
  func release() throws { try queue.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") } }
}

/// Runs statements in a workshop's file as another program would.
func runRaw(_ path: String, _ statements: String) throws {
  try withRawDatabase(path) { db in try db.execute(sql: statements) }
}
