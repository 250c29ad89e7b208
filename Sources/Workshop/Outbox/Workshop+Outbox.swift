import Journals
import Orders
import Quantities

extension Workshop {
  /// What clients must be written, over all orders, cases and accounts; oldest first.
  ///
  /// - Parameter since: only what is from this moment on.
  /// - Returns: each message with its place.
  /// - Throws: where a journal cannot be read.
  public func outbox(since: UTCInstant? = nil) throws(WorkshopRefusal) -> [OutboxMessage] {
    var (found, damage): ([OutboxMessage], WorkshopRefusal?) = ([], nil)
    for kind in JournalKind.allCases {
      try recording { () throws(JournalError) in
        try records.forEachJournal(of: kind) { journal, events in
          for event in events where event.name == "message" && event.recordedAt >= since ?? event.recordedAt {
            do throws(WorkshopRefusal) {
              if let message = try Self.message(event, of: kind) { found.append(message) }
            } catch { damage = damage ?? error }
          }
        }
      }
    }
    if let damage { throw damage }
    return found.sorted { ($0.at, $0.journal, $0.sequence) < ($1.at, $1.journal, $1.sequence) }
  }

  /// The message of an event; nil for a journal that has none.
  private static func message(
    _ event: RecordedEvent, of kind: JournalKind
  ) throws(WorkshopRefusal) -> OutboxMessage? {
    do {
      switch kind {
      case .order:
        let entry = try JSONForm.value(JournalLine.self, from: event.body).entry
        guard case .message(let message) = entry.event else { break }
        return OutboxMessage(journal: event.journal, sequence: event.sequence, at: entry.at, message: message)
      case .afterSalesCase:
        let entry = try JSONForm.value(CaseEntry.self, from: event.body)
        guard case .message(let message) = entry.event else { break }
        return OutboxMessage(journal: event.journal, sequence: event.sequence, at: entry.at, message: message)
      case .account:
        let entry = try JSONForm.value(AccountEntry.self, from: event.body)
        guard case .message(let message) = entry.event else { break }
        return OutboxMessage(journal: event.journal, sequence: event.sequence, at: entry.at, message: message)
      case .house: return nil
      }
    } catch {
      throw .damaged(event.journal, "\(error)")
    }
    throw .damaged(event.journal, "entry \(event.sequence) is kept as a message and is none")
  }
}
