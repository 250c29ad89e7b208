import GRDB
import Journals
import Testing
import WorkshopFolder

@Suite struct `What is recorded` {
  private let scratch: Scratch
  private let file: String

  init() async throws {
    scratch = try Scratch()
    let workshop = try await scratch.workshop()
    file = workshop.journals.path
    let event = event("{}")
    _ = try await workshop.journals.append(
      [JournalAppend(to: order(1), at: .none, [event, event])], at: moment(0), under: command("k", "", answer: "a"))
  }

  @Test(arguments: [
    ("UPDATE events SET body = '1' WHERE sequence = 1", "events are never changed"),
    ("DELETE FROM events WHERE sequence = 2", "events are never removed"),
    (
      "REPLACE INTO events SELECT journal, sequence, recorded_at, name, '1', seal FROM events",
      "an event follows the last"
    ),
    ("INSERT INTO events SELECT journal, 4, 0, name, body, seal FROM events LIMIT 1", "an event follows the last"),
    ("UPDATE journals SET name = '2'", "journals are never changed"),
    ("DELETE FROM journals", "journals are never removed"),
    ("UPDATE commands SET answer = x'00'", "answers are never changed"),
    ("DELETE FROM commands", "answers are never removed"),
    ("REPLACE INTO commands SELECT key, digest, x'00', 0, seal FROM commands", "a command is answered once"),
  ]) func `is not changed by any program's statement`(statement: String, words: String) async throws {
    let error = #expect(throws: DatabaseError.self) { try runRaw(file, statement) }
    #expect(error?.message?.hasPrefix(words) == true)
    #expect(try await WorkshopFolder.open(scratch.path("workshop"), .toRead).journals.bodies(order(1)) == ["{}", "{}"])
  }

  @Test(arguments: [
    "INSERT INTO events VALUES (1, 3, 'yesterday', 'name', '{}', zeroblob(32))",
    "INSERT INTO events VALUES (1, 3, 0, '', '{}', zeroblob(32))",
    "INSERT INTO events VALUES (1, 3, 0, 'a b', '{}', zeroblob(32))",
    "INSERT INTO events VALUES (1, 3, 0, 'name', NULL, zeroblob(32))",
    "INSERT INTO events VALUES (1, 3, 0, 'name', '{', zeroblob(32))",
    "PRAGMA foreign_keys = ON; INSERT INTO events VALUES (9, 1, 0, 'name', '{}', zeroblob(32))",
    "INSERT INTO events VALUES (1, 3, 0, 'name', '{}', x'00')",
    "INSERT INTO journals VALUES (2, 'invoice', '1')", "INSERT INTO journals VALUES (2, 'order', 'a/b')",
    "INSERT INTO journals VALUES (2, 'order', '1')",
    "INSERT INTO commands VALUES ('', zeroblob(32), x'', 0, zeroblob(32))",
    "INSERT INTO commands VALUES ('x', zeroblob(31), x'', 0, zeroblob(32))",
  ]) func `is only what the tables can hold`(statement: String) {
    let error = #expect(throws: DatabaseError.self) { try runRaw(file, statement) }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }

  @Test func `is written ahead and synced at every commit`() async throws {
    let journals = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite).journals
    let settings = try await journals.settings()
    #expect(settings == ["wal", "2", "1"], "journal mode, synchronous FULL, foreign keys")
  }
}
