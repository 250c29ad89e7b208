/// Events for one journal, and how many events their writer had read of it.
public struct JournalAppend: Sendable, Hashable {
  /// Where the events go.
  public let journal: JournalName
  /// The version that they were decided against; any other refuses the whole transaction.
  public let expected: JournalVersion
  /// The events, in order; none at all only holds the journal to its version.
  public let events: [NewEvent]
  /// What the journal is found by after them; nil leaves what was kept.
  public let projection: Projection?

  /// Joins events to the journal and the version that they were decided against.
  public init(to journal: JournalName, at expected: JournalVersion, _ events: [NewEvent], projection: Projection? = nil)
  {
    self.journal = journal
    self.expected = expected
    self.events = events
    self.projection = projection
  }
}
