import Foundation
import Journals
import Testing
import WorkshopFolder

@testable import journal_writer

@Suite struct `A check of the journals` {
  private let scratch: Scratch
  private let file: String

  init() async throws {
    scratch = try Scratch()
    let workshop = try await scratch.workshop()
    file = workshop.journals.path
    for id in 1...3 { try await workshop.journals.append(order(id), at: 0, (1...4).map { event("[\($0)]") }) }
  }

  private func faults() async throws -> [StorageFault] {
    try await WorkshopFolder.open(scratch.path("workshop"), .toRead).check()
  }

  @Test func `finds nothing in a sound file`() async throws { #expect(try await faults() == []) }

  @Test(arguments: [
    (
      "DROP TRIGGER events_are_not_removed; DELETE FROM events WHERE sequence = 2",
      StorageFault.gap(journal: "order/1", due: 2, found: 3)
    ),
    (
      "DROP TRIGGER events_are_not_changed; PRAGMA ignore_check_constraints = ON; UPDATE events SET body = '{' WHERE journal = 2 AND sequence = 3",
      .notJSON(journal: "order/2", sequence: 3)
    ),
    ("DROP TRIGGER events_are_not_removed; DELETE FROM events WHERE journal = 3", .emptyJournal("order/3")),
    (
      "DROP TRIGGER journals_are_not_removed; DELETE FROM journals WHERE id = 1",
      .danglingReference(table: "events", row: "one")
    ),
    (
      "DROP TRIGGER journals_are_not_changed; PRAGMA ignore_check_constraints = ON; UPDATE journals SET name = '-1' WHERE id = 1",
      .unreadableName("order/-1")
    ),
    ("DROP TRIGGER commands_are_not_changed", .guardMissing("trigger commands_are_not_changed")),
    ("CREATE TABLE notes (text)", .guardMissing("table notes")),
  ]) func `names what another program did`(statements: String, fault: StorageFault) async throws {
    try runRaw(file, statements)
    let found = try await faults()
    #expect(found.contains(fault), "\(found)")
  }

  @Test func `names all at once`() async throws {
    try runRaw(
      file, "DROP TRIGGER events_are_not_removed; DELETE FROM events WHERE sequence = 2 OR journal = 3 AND sequence = 3"
    )
    let gaps = [StorageFault.gap(journal: "order/1", due: 2, found: 3), .gap(journal: "order/2", due: 2, found: 3)]
    let last = StorageFault.gap(journal: "order/3", due: 2, found: 4)
    #expect(try await faults() == [.guardMissing("trigger events_are_not_removed")] + gaps + [last])
  }

  @Test(arguments: 1...40)
  func `never lets a damaged page give another event, and traps on none`(seed: UInt64) async throws {
    let sound = try await WorkshopFolder.open(scratch.path("workshop"), .toRead).journals.everything()
    _ = try await WorkshopFolder.open(scratch.path("workshop"), .toRead).backup(to: scratch.path("copy"))
    var random = Random(seed: seed)
    var bytes = try Data(contentsOf: URL(filePath: scratch.path("copy/workshop.sqlite")))
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if bytes[place] != 0 { bytes[place] ^= UInt8(1 << Int.random(in: 0...7, using: &random)) }
    }
    try bytes.write(to: URL(filePath: scratch.path("copy/workshop.sqlite")))
    do {
      let faults = try await WorkshopFolder.open(scratch.path("copy"), .toRead).check()
      if faults == [] {
        let copy = try await WorkshopFolder.open(scratch.path("copy"), .toRead)
        #expect(try await copy.journals.everything() == sound, "seed \(seed)")
      }
    } catch let trouble as StorageTrouble {
      let damage: [StorageTrouble.Kind] = [.damaged, .foreign, .newerSchema, .olderSchema, .unavailable]
      #expect(damage.contains(trouble.kind), "seed \(seed): \(trouble)")
    }
  }

  @Test func `finds every changed letter of an event, and reading it is refused`() async throws {
    try runRaw(file, "DROP TRIGGER events_are_not_changed")
    for change in ["body = '[9]'", "name = 'happenend'", "recorded_at = 1"] {
      try runRaw(file, "UPDATE events SET \(change) WHERE journal = 2 AND sequence = 3")
    }
    #expect(try await faults().contains(.changedEvent(journal: "order/2", sequence: 3)))
    let journals = try await WorkshopFolder.open(scratch.path("workshop"), .toRead).journals
    await #expect(throws: JournalError.self) { try await journals.events(of: order(2)) }
    await #expect(throws: JournalError.self) { try await journals.everything() }
    #expect(try await journals.events(of: order(1)).count == 4)
  }

  @Test func `finds a changed answer, and giving it is refused`() async throws {
    let journals = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite).journals
    _ = try await journals.append([], at: moment(0), under: command("k", "", answer: "1"))
    try runRaw(file, "DROP TRIGGER commands_are_not_changed; UPDATE commands SET answer = x'32'")
    #expect(try await faults().contains(.changedAnswer(key: "k")))
    await #expect(throws: JournalError.self) { try await journals.answer(to: #require(CommandKey("k")), body: []) }
  }
}
