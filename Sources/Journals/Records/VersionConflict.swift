/// A journal that had moved on when events decided against an older version came.
public struct VersionConflict: Sendable, Hashable {
  /// Which journal.
  public let journal: JournalName
  /// The version that the events were decided against.
  public let expected: JournalVersion
  /// The version that the journal has.
  public let actual: JournalVersion

  /// Joins a journal to the two versions.
  public init(journal: JournalName, expected: JournalVersion, actual: JournalVersion) {
    self.journal = journal
    self.expected = expected
    self.actual = actual
  }
}

extension VersionConflict: CustomStringConvertible {
  /// Which journal, and both versions.
  public var description: String { "\(journal) has \(actual) events, not the \(expected) that were read" }
}
