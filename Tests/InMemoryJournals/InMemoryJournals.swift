import Journals
import Quantities

/// Journals that last as long as the test that asks for them; everything that a store must do, in dictionaries.
public actor InMemoryJournals: JournalStore {
  var journals: [JournalName: [RecordedEvent]] = [:]
  var projections: [JournalName: Projection] = [:]
  var form = 0
  private var answers: [CommandKey: (digest: [UInt8], answer: [UInt8])] = [:]

  /// Makes a store without journals.
  public init() {}

  /// The events of a journal after a version, in order.
  public func events(of journal: JournalName, after version: JournalVersion) -> [RecordedEvent] {
    Array(journals[journal, default: []].dropFirst(version.events))
  }

  /// Appends to any number of journals: all of it, or nothing.
  public func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) throws(JournalError) -> AppendOutcome {
    if let command, let answer = try answer(to: command.command) { return .replayed(answer: answer) }
    var after = journals
    var versions: [JournalName: JournalVersion] = [:]
    var conflicts: [VersionConflict] = []
    for append in appends {
      let version = versions[append.journal] ?? JournalVersion(after[append.journal, default: []].count)
      guard version == append.expected else {
        conflicts.append(VersionConflict(journal: append.journal, expected: append.expected, actual: version))
        continue
      }
      if conflicts.isEmpty {
        for event in append.events { try Self.record(event, in: append.journal, at: moment, &after) }
      }
      versions[append.journal] = version.adding(append.events.count)
    }
    guard conflicts.isEmpty else { throw .conflict(conflicts) }
    journals = after
    for append in appends where append.projection != nil { projections[append.journal] = append.projection }
    if let command { answers[command.key] = (SHA256Sum.of(command.body), command.answer) }
    return .appended(versions)
  }

  private static func record(
    _ event: NewEvent, in journal: JournalName, at moment: UTCInstant, _ journals: inout [JournalName: [RecordedEvent]]
  ) throws(JournalError) {
    guard JSONText.isValid(event.body) else { throw .notJSON(journal, event: event.name) }
    let sequence = journals[journal, default: []].count + 1
    journals[journal, default: []].append(
      RecordedEvent(journal: journal, sequence: sequence, recordedAt: moment, name: event.name, body: event.body))
  }

  /// The answer that a command got before, or nil.
  public func answer(to command: HeldCommand) throws(JournalError) -> [UInt8]? {
    guard let kept = answers[command.key] else { return nil }
    guard command.isHeld(as: kept.digest) else { throw .keyReusedForAnotherCommand(command.key) }
    return kept.answer
  }

  /// The journals of a kind with their versions, in the order of their ids.
  public func journals(of kind: JournalKind) -> [JournalExtent] {
    journals.filter { $0.key.kind == kind && !$0.value.isEmpty }.sorted { $0.key < $1.key }.map {
      JournalExtent(journal: $0.key, version: JournalVersion($0.value.count))
    }
  }

  /// Folds every journal with all its events, in the order of names.
  public func fold<Folded: Sendable>(
    _ kind: JournalKind?, into first: Folded, _ add: @Sendable (inout Folded, JournalName, [RecordedEvent]) -> Void
  ) -> Folded {
    journals.filter { (kind == nil || $0.key.kind == kind) && !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .reduce(into: first) { add(&$0, $1.key, $1.value) }
  }

  /// Nothing can be wrong with what is in memory.
  public func check() -> [StorageFault] { [] }
}
