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

  /// The events of a name that were recorded from a moment on, of all journals, oldest first.
  func events(named name: String, since: UTCInstant?) async throws(JournalError) -> [RecordedEvent]

  /// What a journal is found by; nil where that was not computed yet.
  func projection(of journal: JournalName) async throws(JournalError) -> Projection?

  /// Journals of these kinds whose projection was never computed or is of another form, no more than `limit` of them.
  func unprojected(
    _ kinds: [JournalKind], form: Int, limit: Int
  ) async throws(JournalError) -> [JournalName]

  /// The form of projections that all journals are known to have; 0 where that is not known.
  func projectionForm() async throws(JournalError) -> Int

  /// Notes that every journal has a projection of a form.
  func noteProjectionForm(_ form: Int) async throws(JournalError)

  /// What the journals that a query asks for show, in the order of their names.
  func listing(_ query: ListingQuery) async throws(JournalError) -> [[UInt8]]

  /// What is due, the soonest first, entries of the same moment in the order of their journals' names: only what is due
  /// `before` a moment, after passing `offset` of them over, and no more than `limit`.
  func due(before: UTCInstant?, offset: Int, limit: Int?) async throws(JournalError) -> [[UInt8]]

  /// The journals of a kind of which a deadline acts by itself until a moment, in the order of their names.
  func acting(_ kind: JournalKind, until moment: UTCInstant) async throws(JournalError) -> [JournalName]

  /// The highest number of a series; 0 where there is none.
  func lastNumber(in series: String) async throws(JournalError) -> Int

  /// What is outstanding over all orders, in minor units, by currency.
  func outstanding() async throws(JournalError) -> [String: Int64]

  /// The deviations of a house's last orders by name that were weighed, no more than `limit` of them.
  func deviations(of house: String, limit: Int) async throws(JournalError) -> [String]

  /// All that contradicts itself in the records, none if they are sound.
  func check() async throws(JournalError) -> [StorageFault]
}

extension JournalStore {
  /// All events of a journal, in order.
  public func events(of journal: JournalName) async throws(JournalError) -> [RecordedEvent] {
    try await events(of: journal, after: .none)
  }
}
