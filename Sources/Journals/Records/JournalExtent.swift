/// A journal that there is, and how far it goes.
public struct JournalExtent: Sendable, Hashable {
  /// Which journal.
  public let journal: JournalName
  /// How many events it holds.
  public let version: JournalVersion

  /// Joins a journal to its version.
  public init(journal: JournalName, version: JournalVersion) {
    self.journal = journal
    self.version = version
  }
}
