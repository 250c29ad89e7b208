import Foundation
import GRDB
import Journals
import Testing
import WorkshopFolder

@testable import SQLiteJournals

@Suite struct `A workshop's folder` {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func trouble(_ name: String, _ opening: WorkshopOpening) async -> StorageTrouble.Kind? {
    await #expect(throws: StorageTrouble.self) { try await WorkshopFolder.open(scratch.path(name), opening) }?.kind
  }

  @Test func `is made new, once`() async throws {
    let workshop = try await scratch.workshop()
    #expect(try await workshop.check() == [])
    #expect(await trouble("workshop", .new) == .alreadyThere)
    #expect(await trouble("a/b", .new) == .missing, "the folder that it is to be in must be there")
  }

  @Test(arguments: [WorkshopOpening.toWrite, .toRead]) func `is not made by a mistyped name`(opening: WorkshopOpening)
    async throws
  {
    #expect(await trouble("wrokshop", opening) == .missing)
    try FileManager.default.createDirectory(atPath: scratch.path("empty"), withIntermediateDirectories: false)
    #expect(await trouble("empty", opening) == .missing)
    #expect(try scratch.names(in: "empty") == [])
  }

  @Test func `that is only read refuses to be written and stays as it is`() async throws {
    try await scratch.workshop().journals.append(order(1), at: 0, [event("1")])
    let workshop = try await WorkshopFolder.open(scratch.path("workshop"), .toRead)
    let refusal = await #expect(throws: JournalError.self) {
      try await workshop.journals.append(order(1), at: 1, [event("2")])
    }
    guard case .storage(let trouble) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(trouble.kind == .readOnly)
    await #expect(throws: ModelStoreError.self) { try await workshop.vault.keep(fileAt: workshop.journals.path) }
    #expect(try await workshop.journals.bodies(order(1)) == ["1"])
  }

  @Test func `shows a reader what another has written a moment before`() async throws {
    let writer = try await scratch.workshop()
    let reader = try await WorkshopFolder.open(scratch.path("workshop"), .toRead)
    for version in 0..<3 {
      try await writer.journals.append(order(1), at: version, [event("\(version)")])
      #expect(try await reader.journals.events(of: order(1)).count == version + 1)
    }
  }

  @Test(arguments: [
    "text that is no database at all, long enough for a header of one hundred bytes and some more of it."
  ])
  func `refuses a file that is no database, and leaves it as it is`(text: String) async throws {
    try FileManager.default.createDirectory(atPath: scratch.path("other"), withIntermediateDirectories: false)
    let file = try scratch.file("other/workshop.sqlite", text.utf8)
    for opening in [WorkshopOpening.toWrite, .toRead, .toWriteOrNew] {
      #expect(await trouble("other", opening) == .foreign)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test func `refuses another program's database, and leaves it as it is`() async throws {
    try FileManager.default.createDirectory(atPath: scratch.path("other"), withIntermediateDirectories: false)
    try runRaw(scratch.path("other/workshop.sqlite"), "CREATE TABLE notes (text)")
    let before = try Data(contentsOf: URL(filePath: scratch.path("other/workshop.sqlite")))
    for opening in [WorkshopOpening.toWrite, .toRead] { #expect(await trouble("other", opening) == .foreign) }
    #expect(try Data(contentsOf: URL(filePath: scratch.path("other/workshop.sqlite"))) == before)
  }

  @Test func `of a newer version is refused with the names of what is new`() async throws {
    let file = try await scratch.workshop().journals.path
    try runRaw(file, "INSERT INTO grdb_migrations VALUES ('9 rings of power')")
    for opening in [WorkshopOpening.toWrite, .toRead] {
      let found = await #expect(throws: StorageTrouble.self) {
        try await WorkshopFolder.open(scratch.path("workshop"), opening)
      }
      #expect(found?.kind == .newerSchema && found?.detail.contains("9 rings of power") == true)
    }
  }

  @Test func `of every older version is brought up to date and keeps its events`() async throws {
    for schema in try Schemas.all() {
      try FileManager.default.createDirectory(atPath: scratch.path(schema.name), withIntermediateDirectories: false)
      try runRaw(scratch.path("\(schema.name)/workshop.sqlite"), schema.statements)
      if schema.name == Schemas.newest { try writeHead(besides: scratch.path("\(schema.name)/workshop.sqlite")) }
      #expect(await trouble(schema.name, .toRead) == (schema.name == Schemas.newest ? .missing : .olderSchema))
      let workshop = try await WorkshopFolder.open(scratch.path(schema.name), .toWrite)
      #expect(try await workshop.check() == [], "\(schema.name)")
      #expect(try await workshop.journals.bodies(order(1)) == ["{\"a\":1}", "{\"b\":2}"], "\(schema.name)")
      try await workshop.journals.append(order(1), at: 2, [event("3")])
      #expect(try await WorkshopFolder.open(scratch.path(schema.name), .toRead).check() == [])
    }
  }

  @Test func `whose making was broken off is made whole`() async throws {
    try FileManager.default.createDirectory(atPath: scratch.path("half"), withIntermediateDirectories: false)
    try runRaw(
      scratch.path("half/workshop.sqlite"), "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    #expect(try await WorkshopFolder.open(scratch.path("half"), .toWrite).check() == [])
  }

  @Test func `that another program holds is waited for, and then said to be held`() async throws {
    let path = try await scratch.workshop().journals.path
    let impatient = try SQLiteJournals.open(path, toWrite: true, waits: 3)
    let other = try HeldDatabase(path)
    let refusal = await #expect(throws: JournalError.self) { try await impatient.append(order(1), at: 0, [event("1")]) }
    guard case .storage(let trouble) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(trouble.kind == .locked)
    try other.release()
    try await impatient.append(order(1), at: 0, [event("1")])
  }

  @Test func `on a full disk refuses the append and stays sound`() async throws {
    let workshop = try await scratch.workshop()
    try await workshop.journals.append(order(1), at: 0, [event("1")])
    try await workshop.journals.limit(pages: 20)
    let large = event("\"" + String(repeating: "x", count: 200_000) + "\"")
    let refusal = await #expect(throws: JournalError.self) {
      try await workshop.journals.append(order(1), at: 1, [event("2"), large])
    }
    guard case .storage(let trouble) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(trouble.kind == .full)
    #expect(try await workshop.journals.bodies(order(1)) == ["1"])
    try await workshop.journals.append(order(1), at: 1, [event("2")])
    #expect(try await workshop.check() == [])
  }

  @Test(.enabled(if: geteuid() != 0, "root may do everything"))
  func `without rights is refused in words`() async throws {
    _ = try await scratch.workshop()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: scratch.path("workshop/workshop.sqlite"))
    #expect(await trouble("workshop", .toWrite) == .notPermitted)
  }
}
