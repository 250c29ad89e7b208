import Journals
import Testing
import WorkshopFolder

@testable import journal_writer

/// What journals must do, in a dictionary.
private struct Model {
  var journals: [JournalName: [NewEvent]] = [:]
  var answers: [CommandKey: KeyedCommand] = [:]

  mutating func append(_ appends: [JournalAppend], under command: KeyedCommand) -> Result<AppendOutcome, JournalError> {
    if let known = answers[command.key] {
      return known.body == command.body
        ? .success(.replayed(answer: known.answer)) : .failure(.keyReusedForAnotherCommand(command.key))
    }
    var after = journals
    var conflicts: [VersionConflict] = []
    for append in appends {
      let actual = JournalVersion(after[append.journal]?.count ?? 0)
      if actual == append.expected {
        after[append.journal, default: []] += append.events
      } else {
        conflicts.append(VersionConflict(journal: append.journal, expected: append.expected, actual: actual))
      }
    }
    if !conflicts.isEmpty { return .failure(.conflict(conflicts)) }
    journals = after.filter { !$0.value.isEmpty }
    answers[command.key] = command
    let named = appends.map { ($0.journal, JournalVersion(after[$0.journal]?.count ?? 0)) }
    return .success(.appended(Dictionary(named) { $1 }))
  }
}

@Suite struct `Commands in any order` {
  @Test(arguments: 1...3) func `through two connections do what a dictionary does`(seed: UInt64) throws {
    let scratch = try Scratch()
    let connections = [try scratch.workshop(), try WorkshopFolder.open(scratch.path("workshop"), .toWrite)]
    var random = Random(seed: seed)
    var model = Model()
    for step in 0..<Soak.count(150, whole: 3000) {
      let appends = try (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let journal = try order(Int.random(in: 0...3, using: &random))
        let count = model.journals[journal]?.count ?? 0
        let version = max(0, count + [0, 0, 0, 0, 0, 1, -1].randomElement(using: &random, or: 0))
        let events = (0..<Int.random(in: 0...2, using: &random)).map { event("[\(step),\($0)]") }
        return JournalAppend(to: journal, at: JournalVersion(version), events)
      }
      let key = "\(Int.random(in: 0...step, using: &random))"
      let command = try command(key, Bool.random(using: &random) ? "a" : "b", answer: "\(step)")
      let due = model.append(appends, under: command)
      let connection = connections[step % 2].journals
      let found = Result { () throws(JournalError) in try connection.append(appends, at: moment(0), under: command) }
      #expect(found == due, "seed \(seed), step \(step)")
    }
    for connection in connections {
      var read: [JournalName: [NewEvent]] = [:]
      try connection.journals.forEachJournal(of: nil) { name, events in
        read[name] = events.map { NewEvent($0.name, body: $0.body) }
      }
      #expect(read == model.journals, "seed \(seed)")
      #expect(try connection.check() == [])
    }
  }
}

extension Array {
  fileprivate func randomElement(using random: inout Random, or other: Element) -> Element {
    randomElement(using: &random) ?? other
  }
}
