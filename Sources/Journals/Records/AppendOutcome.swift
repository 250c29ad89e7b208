/// What became of an append.
public enum AppendOutcome: Sendable, Hashable {
  /// The events are on disk; the version of every journal that was named, after them.
  case appended([JournalName: JournalVersion])
  /// The same command was answered before: nothing was appended, and this was the answer.
  case replayed(answer: [UInt8])
}
