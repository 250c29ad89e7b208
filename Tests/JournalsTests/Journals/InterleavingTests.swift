import InMemoryJournals
import Journals
import Testing
import WorkshopFolder

@testable import journal_writer

@Suite struct `Commands in any order` {
  @Test(arguments: 1...3)
  func `through two connections to a file do what dictionaries do`(seed: UInt64) async throws {
    let scratch = try Scratch()
    let connections = [
      try await scratch.workshop(), try await WorkshopFolder.open(scratch.path("workshop"), .toWrite),
    ]
    var random = Random(seed: seed)
    let model = InMemoryJournals()
    for step in 0..<Soak.count(150, whole: 3000) {
      let appends = try await appends(step, &random, model)
      let key = "\(Int.random(in: 0...step, using: &random))"
      let command = try command(key, Bool.random(using: &random) ? "a" : "b", answer: "\(step)")
      let due = await outcome(of: appends, command, in: model)
      let found = await outcome(of: appends, command, in: connections[step % 2].journals)
      #expect(found == due, "seed \(seed), step \(step)")
    }
    for connection in connections {
      #expect(try await connection.journals.everything() == model.everything(), "seed \(seed)")
      #expect(try await connection.check() == [])
    }
  }

  private func appends(
    _ step: Int, _ random: inout Random, _ model: InMemoryJournals
  ) async throws -> [JournalAppend] {
    var appends: [JournalAppend] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let journal = try order(Int.random(in: 0...3, using: &random))
      let count = try await model.events(of: journal).count
      let version = max(0, count + ([0, 0, 0, 0, 0, 1, -1].randomElement(using: &random) ?? 0))
      let events = (0..<Int.random(in: 0...2, using: &random)).map { event("[\(step),\($0)]") }
      appends.append(JournalAppend(to: journal, at: JournalVersion(version), events))
    }
    return appends
  }

  private func outcome(
    of appends: [JournalAppend], _ command: KeyedCommand, in journals: any JournalStore
  ) async -> Result<AppendOutcome, JournalError> {
    do throws(JournalError) { return .success(try await journals.append(appends, at: moment(0), under: command)) } catch
    {
      return .failure(error)
    }
  }
}
