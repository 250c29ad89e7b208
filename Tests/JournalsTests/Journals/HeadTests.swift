import Foundation
import GRDB
import Journals
import Testing
import WorkshopFolder

@Suite struct `A loss` {
  private let scratch: Scratch
  private let file: String
  private var head: String { scratch.path("workshop/workshop.head") }

  init() async throws {
    scratch = try Scratch()
    let workshop = try await scratch.workshop()
    file = workshop.journals.path
    for id in 1...3 { try await workshop.journals.append(order(id), at: 0, (1...4).map { event("[\($0)]") }) }
    for key in ["j", "k"] {
      _ = try await workshop.journals.append([], at: moment(0), under: command(key, "", answer: "1"))
    }
  }

  private func faults() async throws -> [StorageFault] {
    try await WorkshopFolder.open(scratch.path("workshop"), .toRead).check()
  }

  private func isTotal(_ faults: [StorageFault]) -> Bool {
    faults.contains { if case .headOfAll = $0 { true } else { false } }
  }

  private static let unguarded = """
    DROP TRIGGER events_are_not_removed; DROP TRIGGER events_are_not_changed; DROP TRIGGER events_follow_without_a_gap;
    DROP TRIGGER commands_are_not_removed; DROP TRIGGER journals_are_not_removed;
    """

  @Test(arguments: 1...4) func `of the last entries of a journal is seen, and it answers and takes nothing`(kept: Int)
    async throws
  {
    try runRaw(file, Self.unguarded + "DELETE FROM events WHERE journal = 2 AND sequence >= \(kept)")
    let found = try await faults()
    let due = StorageFault.cutJournal(journal: "order/2", recorded: 4, found: kept - 1)
    #expect(found.contains(kept == 1 ? .emptyJournal("order/2") : due), "\(found)")
    let journals = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite).journals
    await #expect(throws: JournalError.self) { try await journals.events(of: order(2)) }
    await #expect(throws: JournalError.self) { try await journals.everything() }
    await #expect(throws: JournalError.self) { try await journals.append(order(2), at: kept - 1, [event("9")]) }
    #expect(try await journals.events(of: order(1)).count == 4)
  }

  @Test func `of the last entries of all journals is seen`() async throws {
    try runRaw(file, Self.unguarded + "DELETE FROM events WHERE sequence = 4")
    let cut = (1...3).map { StorageFault.cutJournal(journal: "order/\($0)", recorded: 4, found: 3) }
    #expect(try await faults().suffix(3) == cut[...])
  }

  @Test(arguments: [
    "DELETE FROM events WHERE journal = 1; DELETE FROM heads WHERE journal = 1; DELETE FROM journals WHERE id = 1",
    "DELETE FROM heads WHERE journal = 1", "DELETE FROM commands WHERE key = 'j'", "DELETE FROM commands",
    "UPDATE heads SET version = 3 WHERE journal = 1", "UPDATE heads SET chain = zeroblob(32) WHERE journal = 1",
  ]) func `of a journal, an answer or a head is seen`(statements: String) async throws {
    try runRaw(file, Self.unguarded + statements)
    let found = try await faults()
    #expect(isTotal(found), "\(found)")
  }

  @Test func `cannot be hidden by an entry that is sealed anew`() async throws {
    let forged = RecordedEvent(
      journal: try order(1), sequence: 2, recordedAt: moment(0), name: "happened", body: Array("[7]".utf8))
    let seal = Seal.of(forged).map { String($0, radix: 16) }.map { $0.count == 1 ? "0" + $0 : $0 }.joined()
    try runRaw(
      file,
      Self.unguarded + "UPDATE events SET body = '[7]', seal = x'\(seal)' WHERE journal = 1 AND sequence = 2")
    #expect(try await faults().contains(.brokenChain("order/1")))
    let journals = try await WorkshopFolder.open(scratch.path("workshop"), .toRead).journals
    await #expect(throws: JournalError.self) { try await journals.events(of: order(1)) }
  }

  @Test func `of whole commits is seen beside the database, and nothing is answered`() async throws {
    let workshop = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite)
    _ = try await workshop.backup(to: scratch.path("copy"))
    #expect(try await WorkshopFolder.open(scratch.path("copy"), .toRead).check() == [])
    for version in 4...6 { try await workshop.journals.append(order(1), at: version, [event("5")]) }
    let newer = try Data(contentsOf: URL(filePath: head))
    try newer.write(to: URL(filePath: scratch.path("copy/workshop.head")))
    let copy = try await WorkshopFolder.open(scratch.path("copy"), .toWrite)
    #expect(try await copy.check() == [.lostCommits(3)])
    await #expect(throws: JournalError.self) { try await copy.journals.events(of: order(1)) }
    await #expect(throws: JournalError.self) { try await copy.journals.append(order(9), at: 0, [event("1")]) }
  }

  @Test func `of the head itself is seen, and so is another workshop's`() async throws {
    try FileManager.default.removeItem(atPath: head)
    #expect(try await faults() == [.headMissing])
    let other = try await scratch.workshop("other")
    try await other.journals.append(order(1), at: 0, [event("1")])
    try FileManager.default.copyItem(atPath: scratch.path("other/workshop.head"), toPath: head)
    #expect(try await faults() == [.headOfAnotherWorkshop])
  }

  /// The head's file as it stands at every point at which a commit may be cut off.
  @Test func `is not seen where a commit was killed at any point`() async throws {
    let before = try Data(contentsOf: URL(filePath: head))
    let workshop = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite)
    _ = try await workshop.backup(to: scratch.path("copy"))
    try await workshop.journals.append(order(1), at: 4, [event("5")])
    let after = try Data(contentsOf: URL(filePath: head))
    let confirmed = before.suffix(512)
    // The database of before: nothing was intended yet; the new head was intended; it was torn on the way.
    let intended: Data = Data(after.prefix(1024)) + Data(confirmed)
    var torn: Data = intended
    let isFirst: Bool = before.prefix(512) != after.prefix(512)
    let place: Int = isFirst ? 0 : 1
    let start: Int = place * 512 + 40
    for byte in start..<start + 40 { torn[byte] = 0 }
    for content in [before, intended, torn] {
      try content.write(to: URL(filePath: scratch.path("copy/workshop.head")))
      #expect(try await WorkshopFolder.open(scratch.path("copy"), .toRead).check() == [])
    }
    // The database of after: not confirmed; the confirmation was torn; all is done.
    var unconfirmed: Data = intended
    for byte in 1024 + 40..<1024 + 80 { unconfirmed[byte] = 0 }
    for content in [intended, unconfirmed, after] {
      try content.write(to: URL(filePath: head))
      #expect(try await faults() == [])
    }
    #expect(try await WorkshopFolder.open(scratch.path("workshop"), .toWrite).check() == [])
    #expect(try Data(contentsOf: URL(filePath: head)) == after)
  }

  @Test func `is seen of what an earlier version wrote: it is sealed once, and entries after it must be chained`()
    async throws
  {
    let old = try #require(try Schemas.all().first { $0.name.hasPrefix("3") })
    let file = scratch.path("old/workshop.sqlite")
    try FileManager.default.createDirectory(atPath: scratch.path("old"), withIntermediateDirectories: false)
    try runRaw(file, old.statements)
    #expect(try await WorkshopFolder.open(scratch.path("old"), .toWrite).check() == [])
    let entry = try withRawDatabase(file) { db in try String.fetchOne(db, sql: "SELECT head FROM unchained_part") }
    #expect(WorkshopHead(entry ?? "")?.events == 2)
    // As the earlier version would: an entry with its own seal, and no head.
    let late = RecordedEvent(
      journal: try order(1), sequence: 3, recordedAt: moment(0), name: "happened", body: Array("[3]".utf8))
    let seal = Seal.of(late).map { String(format: "%02x", $0) }.joined()
    try runRaw(file, "INSERT INTO events VALUES (1, 3, 0, 'happened', '[3]', x'\(seal)')")
    let workshop = try await WorkshopFolder.open(scratch.path("old"), .toWrite)
    #expect(try await workshop.check() == [.cutJournal(journal: "order/1", recorded: 2, found: 3)])
    await #expect(throws: JournalError.self) { try await workshop.journals.events(of: order(1)) }
    await #expect(throws: JournalError.self) { try await workshop.journals.append(order(1), at: 3, [event("4")]) }
  }

  @Test(arguments: ["DELETE FROM unchained_part", "UPDATE unchained_part SET head = replace(head, '1', '2')"])
  func `of the entry that seals what earlier versions wrote is seen`(statement: String) async throws {
    let guarding = "the_unchained_part_is_not_\(statement.hasPrefix("DELETE") ? "removed" : "changed")"
    try runRaw(file, "DROP TRIGGER \(guarding); \(statement)")
    let found = try await faults()
    #expect(isTotal(found.filter { $0 != .guardMissing("trigger \(guarding)") }), "\(found)")
  }

  @Test func `is nobody's to cause who does not own the folder`() async throws {
    func rights(_ name: String) throws -> Int {
      let values = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
      return try #require(values[.posixPermissions] as? Int)
    }
    let workshop = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite)
    _ = try await workshop.backup(to: scratch.path("copy/"))
    for folder in ["workshop", "copy"] {
      #expect(try rights(folder) == 0o700 && rights("\(folder)/vault") == 0o700)
      for name in ["workshop.sqlite", "workshop.head"] { #expect(try rights("\(folder)/\(name)") == 0o600) }
    }
  }
}
