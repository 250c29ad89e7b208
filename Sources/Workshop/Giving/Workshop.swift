import HousePolicies
import Journals
import Orders
import Quantities

/// The use cases of a workshop over its records: read, decide, append.
///
/// It reads no clock: every moment is passed in.
public struct Workshop: Sendable {
  let records: any JournalStore
  /// Model files and kept quotes.
  public let models: any ModelStore

  /// Opens a workshop over records and models.
  public init(records: any JournalStore, models: any ModelStore) {
    self.records = records
    self.models = models
  }
}

extension Workshop {
  /// All events of a journal.
  func events(of journal: JournalName) async throws(WorkshopRefusal) -> [RecordedEvent] {
    do throws(JournalError) { return try await records.events(of: journal) } catch { throw .records(error) }
  }

  /// The journals of a kind.
  func journals(of kind: JournalKind) async throws(WorkshopRefusal) -> [JournalExtent] {
    do throws(JournalError) { return try await records.journals(of: kind) } catch { throw .records(error) }
  }

  /// The journal of an order.
  static func journal(of id: OrderID) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.order, id.text) } catch {
      throw .unknownOrder(id)
    }
  }

  /// The order of that name.
  public func order(_ id: OrderID) async throws(WorkshopRefusal) -> StoredOrder {
    guard let stored = try await storedOrder(id) else { throw .unknownOrder(id) }
    return stored
  }

  /// The order of that name; nil where there is none.
  func storedOrder(_ id: OrderID) async throws(WorkshopRefusal) -> StoredOrder? {
    let journal = try Self.journal(of: id)
    let events = try await events(of: journal)
    return events.isEmpty ? nil : try Self.fold(events, of: journal)
  }

  /// Reads entries back and folds them.
  static func fold(_ events: [RecordedEvent], of journal: JournalName) throws(WorkshopRefusal) -> StoredOrder {
    let entries: [OrderEntry]
    do {
      entries = try events.map { try KeptForm.value(OrderEntry.self, from: $0.body) }
    } catch {
      throw WorkshopRefusal(reading: journal, error)
    }
    guard let order = Order(folding: entries) else { throw .damaged(journal, "it does not begin with an opening") }
    return StoredOrder(order: order, entries: entries)
  }

  static func lines(_ events: [RecordedEvent], of journal: JournalName) throws(WorkshopRefusal) -> [JournalLine] {
    do {
      return try events.map { try KeptForm.value(JournalLine.self, from: $0.body) }
    } catch {
      throw WorkshopRefusal(reading: journal, error)
    }
  }
}
