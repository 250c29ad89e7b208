import Quantities

/// Journals that are only ever appended to; what an event means is no business of theirs.
public protocol JournalStore: Sendable {
  /// The events of a journal after a version, in order; none for a journal that there is not.
  func events(of journal: JournalName, after version: JournalVersion) async throws(JournalError) -> [RecordedEvent]

  /// Appends to any number of journals in one transaction: all of it, or nothing.
  ///
  /// Appends are taken in order; a second one to the same journal expects the version that the first one leaves. With a
  /// command, its answer is kept in the same transaction, even where there are no events, and a command that was
  /// answered before is answered alike before any version is looked at. Once this returns, the events survive the loss
  /// of power.
  func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) async throws(JournalError) -> AppendOutcome

  /// The answer that a command got before, or nil; throws `keyReusedForAnotherCommand` where another has its key.
  func answer(to command: HeldCommand) async throws(JournalError) -> [UInt8]?

  /// The journals of a kind with their versions, in the order of their ids.
  func journals(of kind: JournalKind) async throws(JournalError) -> [JournalExtent]

  /// Folds every journal with all its events, one after the other, as they stood at one moment.
  ///
  /// Of one kind, or of all; in the order of names. Never more than one journal is held in memory.
  func fold<Folded: Sendable>(
    _ kind: JournalKind?, into first: Folded, _ add: @Sendable (inout Folded, JournalName, [RecordedEvent]) -> Void
  ) async throws(JournalError) -> Folded

  /// All that contradicts itself in the records, none if they are sound.
  func check() async throws(JournalError) -> [StorageFault]
}

extension JournalStore {
  /// All events of a journal, in order.
  public func events(of journal: JournalName) async throws(JournalError) -> [RecordedEvent] {
    try await events(of: journal, after: .none)
  }
}
