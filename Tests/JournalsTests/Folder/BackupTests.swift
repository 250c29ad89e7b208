import Foundation
import Journals
import Testing
import WorkshopFolder

@Suite struct `A backup` {
  private let scratch: Scratch
  private let workshop: WorkshopFolder

  init() async throws {
    scratch = try Scratch()
    workshop = try await scratch.workshop()
    for id in 1...3 { try await workshop.journals.append(order(id), at: 0, [event("1"), event("2")]) }
    for byte in 0..<3 { _ = try await workshop.vault.keep(fileAt: scratch.file("\(byte).stl", [UInt8(byte), 0])) }
  }

  @Test func `holds all that the workshop holds and is opened like it`() async throws {
    let report = try await workshop.backup(to: scratch.path("copy"))
    #expect(report.path == scratch.path("copy") && report.faults == [])
    #expect(report.journals == 3 && report.events == 6 && report.models == 3 && report.modelBytes == 6)
    let copy = try await WorkshopFolder.open(scratch.path("copy"), .toRead)
    #expect(try await copy.journals.everything() == workshop.journals.everything())
    #expect(try await copy.vault.all() == workshop.vault.all())
    #expect(try await copy.check() == [])
    try await WorkshopFolder.open(scratch.path("copy"), .toWrite).journals.append(order(1), at: 2, [event("3")])
    #expect(try scratch.names(in: ".").filter { $0.contains("incoming") } == [])
  }

  @Test func `is one file of journals without a log`() async throws {
    _ = try await workshop.backup(to: scratch.path("copy"))
    #expect(try scratch.names(in: "copy").filter { !$0.hasPrefix("vault") } == ["workshop.head", "workshop.sqlite"])
  }

  @Test func `never writes over anything`() async throws {
    _ = try scratch.file("copy", [7])
    let trouble = await #expect(throws: StorageTrouble.self) { try await workshop.backup(to: scratch.path("copy")) }
    #expect(trouble?.kind == .alreadyThere)
    await #expect(throws: StorageTrouble.self) { try await workshop.backup(to: scratch.path("no/copy")) }
    #expect(try Data(contentsOf: URL(filePath: scratch.path("copy"))) == Data([7]))
  }

  @Test func `of a workshop that others write is of one moment`() async throws {
    let pair = try [order(8), order(9)]
    let writing = Task {
      let writer = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite)
      for version in 0..<150 {
        let appends = pair.map { JournalAppend(to: $0, at: JournalVersion(version), [event("\(version)")]) }
        _ = try await writer.journals.append(appends, at: moment(0), under: nil)
      }
    }
    var lengths: [Int] = []
    for number in 0..<5 {
      let report = try await workshop.backup(to: scratch.path("copy-\(number)"))
      let copy = try await WorkshopFolder.open(scratch.path("copy-\(number)"), .toRead)
      let events = [
        try await copy.journals.events(of: pair[0]).count, try await copy.journals.events(of: pair[1]).count,
      ]
      #expect(events[0] == events[1] && report.faults == [])
      lengths.append(events[0])
    }
    try await writing.value
    #expect(lengths == lengths.sorted())
  }

  @Test func `of a damaged workshop is made and says what is damaged`() async throws {
    let model = try await workshop.vault.path(of: workshop.vault.all()[0].digest)
    try FileManager.default.removeItem(atPath: model)
    try Data([9]).write(to: URL(filePath: model))
    try runRaw(workshop.journals.path, "DROP TRIGGER events_are_not_removed")
    let report = try await workshop.backup(to: scratch.path("copy"))
    #expect(report.faults.count == 2)
    #expect(report.faults.first == .guardMissing("trigger events_are_not_removed"))
    #expect(report.models == 3)
  }
}
