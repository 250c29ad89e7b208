import Journals

/// One thing that is wrong with an order's journal, and where.
public struct OrderFault: Sendable, Hashable, CustomStringConvertible {
  /// The journal.
  public let journal: JournalName
  /// The entry, from 1; nil where it is the journal as a whole.
  public let sequence: Int?
  /// What is wrong.
  public let what: String

  /// Where, and what is wrong.
  public var description: String { "\(journal)\(sequence.map { ", entry \($0)" } ?? ""): \(what)" }
}
