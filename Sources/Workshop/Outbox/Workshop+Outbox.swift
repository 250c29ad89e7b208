import Journals
import Orders
import Quantities

extension Workshop {
  /// What clients must be written, over all orders, cases and accounts; oldest first.
  ///
  /// - Parameter since: only what is from this moment on.
  /// - Returns: each message with its place.
  /// - Throws: where a journal cannot be read.
  public func outbox(since: UTCInstant? = nil) async throws(WorkshopRefusal) -> [OutboxMessage] {
    let asking: [RecordedEvent]
    do throws(JournalError) {
      asking = try await records.events(named: "message", since: since)
    } catch {
      throw .records(error)
    }
    var found: [OutboxMessage] = []
    for event in asking {
      if let message = try Self.message(event, of: event.journal.kind) { found.append(message) }
    }
    return found.sorted { ($0.at, $0.journal, $0.sequence) < ($1.at, $1.journal, $1.sequence) }
  }

  /// The message of an event; nil for a journal that has none.
  private static func message(
    _ event: RecordedEvent, of kind: JournalKind
  ) throws(WorkshopRefusal) -> OutboxMessage? {
    do {
      switch kind {
      case .order:
        let entry = try KeptForm.value(OrderEntry.self, from: event.body)
        guard case .message(let message) = entry.event else { break }
        return OutboxMessage(journal: event.journal, sequence: event.sequence, at: entry.at, message: message)
      case .afterSalesCase:
        let entry = try KeptForm.value(CaseEntry.self, from: event.body)
        guard case .message(let message) = entry.event else { break }
        return OutboxMessage(journal: event.journal, sequence: event.sequence, at: entry.at, message: message)
      case .account:
        let entry = try KeptForm.value(AccountEntry.self, from: event.body)
        guard case .message(let message) = entry.event else { break }
        return OutboxMessage(journal: event.journal, sequence: event.sequence, at: entry.at, message: message)
      case .house: return nil
      }
    } catch {
      throw WorkshopRefusal(reading: event.journal, error)
    }
    throw .damaged(event.journal, "entry \(event.sequence) is kept as a message and is none")
  }
}
