import Quantities

/// Journals that are only ever appended to; what an event means is no business of theirs.
public protocol JournalStore: Sendable {
  /// The events of a journal after a version, in order; none for a journal that there is not.
  func events(of journal: JournalName, after version: JournalVersion) throws(JournalError) -> [RecordedEvent]

  /// Appends to any number of journals in one transaction: all of it, or nothing.
  ///
  /// Appends are taken in order; a second one to the same journal expects the version that the first one leaves. With a
  /// command, its answer is kept in the same transaction, even where there are no events, and a command that was
  /// answered before is answered alike before any version is looked at. Once this returns, the events survive the loss
  /// of power.
  func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) throws(JournalError) -> AppendOutcome

  /// The answer that a command got before, or nil; throws `keyReusedForAnotherCommand` where the body is another.
  func answer(to key: CommandKey, body: [UInt8]) throws(JournalError) -> [UInt8]?

  /// The journals of a kind with their versions, in the order of their ids.
  func journals(of kind: JournalKind) throws(JournalError) -> [JournalExtent]

  /// Shows every journal with all its events, one after the other, as they stood at one moment.
  ///
  /// Of one kind, or of all; in the order of names. Never more than one journal is held in memory.
  func forEachJournal(
    of kind: JournalKind?, _ visit: (JournalName, [RecordedEvent]) -> Void
  ) throws(JournalError)

  /// All that contradicts itself in the records, none if they are sound.
  func check() throws(JournalError) -> [StorageFault]
}

extension JournalStore {
  /// All events of a journal, in order.
  public func events(of journal: JournalName) throws(JournalError) -> [RecordedEvent] {
    try events(of: journal, after: .none)
  }
}
