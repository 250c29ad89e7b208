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

/// Runs statements in a workshop's file as another program would.
func runRaw(_ path: String, _ statements: String) throws {
  try withRawDatabase(path) { db in try db.execute(sql: statements) }
}
