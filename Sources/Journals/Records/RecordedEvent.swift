import Quantities

/// An event as it stands in its journal, for ever.
public struct RecordedEvent: Sendable, Hashable {
  /// The journal that it is in.
  public let journal: JournalName
  /// Its place in the journal: 1 is the first, without gaps.
  public let sequence: Int
  /// When it was recorded: the moment that was given with its append.
  public let recordedAt: UTCInstant
  /// What happened.
  public let name: String
  /// Its JSON, byte for byte as it was appended.
  public let body: [UInt8]

  /// Makes an event as the records read it.
  public init(journal: JournalName, sequence: Int, recordedAt: UTCInstant, name: String, body: [UInt8]) {
    precondition(sequence >= 1, "a journal's first event is 1")
    self.journal = journal
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.name = name
    self.body = body
  }
}
