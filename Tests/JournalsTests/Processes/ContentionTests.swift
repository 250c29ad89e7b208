import Foundation
import Journals
import Testing
import WorkshopFolder

@testable import journal_writer

@Suite struct `Two processes that write the same journals at once` {
  @Test func `are told when the other was first, and lose nothing`() async throws {
    let scratch = try Scratch()
    _ = try await scratch.workshop()
    let count = Soak.count(150, whole: 5000)
    let names = ["one", "other"]
    let writers = try names.map { try Writer(["against-others", scratch.path("workshop"), $0, "\(count)"]) }
    for writer in writers { #expect(try writer.line() == "ready") }
    for writer in writers { try writer.say("go\n") }
    let told = try writers.map { try #require(try $0.line()).split(separator: " ").compactMap { Int($0) } }
    #expect(told.allSatisfy { $0[1] == count / 10 }, "every tenth command was sent twice and answered alike")
    #expect(told[0][0] + told[1][0] > 0, "at least one met the other")
    let workshop = try await WorkshopFolder.open(scratch.path("workshop"), .toRead)
    #expect(try await workshop.check() == [])
    for journal in try [JournalName(.order, "1"), JournalName(.account, "a")] {
      let events = try await workshop.journals.events(of: journal)
      #expect(events.count == 2 * count)
      let bodies = try events.map { try JSONDecoder().decode(Body.self, from: Data($0.body)) }
      for name in names { #expect(bodies.filter { $0.writer == name }.map(\.number) == Array(1...count)) }
    }
  }
}
