import Foundation
import Journals
import Testing
import WorkshopFolder

@Suite struct `A backup` {
  private let scratch: Scratch
  private let workshop: WorkshopFolder

  init() throws {
    scratch = try Scratch()
    workshop = try scratch.workshop()
    for id in 1...3 { try workshop.journals.append(order(id), at: 0, [event("1"), event("2")]) }
    for byte in 0..<3 { _ = try workshop.vault.keep(fileAt: scratch.file("\(byte).stl", [UInt8(byte), 0])) }
  }

  private func everything(_ workshop: WorkshopFolder) throws -> [RecordedEvent] {
    var all: [RecordedEvent] = []
    try workshop.journals.forEachJournal(of: nil) { all += $1 }
    return all
  }

  @Test func `holds all that the workshop holds and is opened like it`() throws {
    let report = try workshop.backup(to: scratch.path("copy"))
    #expect(report.path == scratch.path("copy") && report.faults == [])
    #expect(report.journals == 3 && report.events == 6 && report.models == 3 && report.modelBytes == 6)
    let copy = try WorkshopFolder.open(scratch.path("copy"), .toRead)
    #expect(try everything(copy) == everything(workshop))
    #expect(try copy.vault.all() == workshop.vault.all() && copy.check() == [])
    try WorkshopFolder.open(scratch.path("copy"), .toWrite).journals.append(order(1), at: 2, [event("3")])
    #expect(try scratch.names(in: ".").filter { $0.contains("incoming") } == [])
  }

  @Test func `is one file of journals without a log`() throws {
    _ = try workshop.backup(to: scratch.path("copy"))
    #expect(try scratch.names(in: "copy").filter { !$0.hasPrefix("vault") } == ["workshop.sqlite"])
  }

  @Test func `never writes over anything`() throws {
    _ = try scratch.file("copy", [7])
    let trouble = #expect(throws: StorageTrouble.self) { try workshop.backup(to: scratch.path("copy")) }
    #expect(trouble?.kind == .alreadyThere)
    #expect(throws: StorageTrouble.self) { try workshop.backup(to: scratch.path("no/copy")) }
    #expect(try Data(contentsOf: URL(filePath: scratch.path("copy"))) == Data([7]))
  }

  @Test func `of a workshop that others write is of one moment`() async throws {
    let pair = try [order(8), order(9)]
    let writing = Task {
      let writer = try WorkshopFolder.open(scratch.path("workshop"), .toWrite)
      for version in 0..<150 {
        let appends = pair.map { JournalAppend(to: $0, at: JournalVersion(version), [event("\(version)")]) }
        _ = try writer.journals.append(appends, at: moment(0), under: nil)
      }
    }
    var lengths: [Int] = []
    for number in 0..<5 {
      let report = try workshop.backup(to: scratch.path("copy-\(number)"))
      let copy = try WorkshopFolder.open(scratch.path("copy-\(number)"), .toRead)
      let events = try pair.map { try copy.journals.events(of: $0).count }
      #expect(events[0] == events[1] && report.faults == [])
      lengths.append(events[0])
    }
    try await writing.value
    #expect(lengths == lengths.sorted())
  }

  @Test func `of a damaged workshop is made and says what is damaged`() throws {
    let model = try workshop.vault.path(of: workshop.vault.all()[0].digest)
    try FileManager.default.removeItem(atPath: model)
    try Data([9]).write(to: URL(filePath: model))
    try runRaw(workshop.journals.path, "DROP TRIGGER events_are_not_removed")
    let report = try workshop.backup(to: scratch.path("copy"))
    #expect(report.faults.count == 2)
    #expect(report.faults.first == .guardMissing("trigger events_are_not_removed"))
    #expect(report.models == 3)
  }
}
