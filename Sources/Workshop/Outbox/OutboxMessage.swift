import Journals
import Orders
import Quantities

/// Something that a client must be written, with the event that says so: a sender sends each place once.
public struct OutboxMessage: Sendable, Hashable {
  /// The journal that asks for it.
  public let journal: JournalName
  /// The entry of that journal, from 1.
  public let sequence: Int
  /// When.
  public let at: UTCInstant
  /// What is to be written.
  public let message: Message

  /// The place as one name, which no other message has: `order/ason-2026-0001/10`.
  public var place: String { "\(journal)/\(sequence)" }
}
