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
  public let vault: any ModelStore

  /// Opens the desk over records and a vault.
  public init(records: any JournalStore, vault: any ModelStore) {
    self.records = records
    self.vault = vault
  }
}

extension Workshop {
  /// Runs what the records may refuse.
  func recording<Result>(_ work: () throws(JournalError) -> Result) throws(WorkshopRefusal) -> Result {
    do throws(JournalError) { return try work() } catch { throw .records(error) }
  }

  /// The journal of an order.
  static func journal(of id: OrderID) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.order, id.text) } catch {
      throw .unknownOrder(id)
    }
  }

  /// The order of that name.
  public func order(_ id: OrderID) throws(WorkshopRefusal) -> StoredOrder {
    let journal = try Self.journal(of: id)
    let events = try recording { () throws(JournalError) in try records.events(of: journal) }
    if events.isEmpty { throw .unknownOrder(id) }
    return try Self.fold(events, of: journal)
  }

  /// Reads entries back and folds them.
  static func fold(_ events: [RecordedEvent], of journal: JournalName) throws(WorkshopRefusal) -> StoredOrder {
    let entries: [OrderEntry]
    do {
      entries = try events.map { try JSONForm.value(KeptEntry.self, from: $0.body).entry }
    } catch {
      throw .damaged(journal, "\(error)")
    }
    guard let order = Order(folding: entries) else { throw .damaged(journal, "it does not begin with an opening") }
    return StoredOrder(order: order, entries: entries)
  }

  static func lines(_ events: [RecordedEvent], of journal: JournalName) throws(WorkshopRefusal) -> [JournalLine] {
    do {
      return try events.map { try JSONForm.value(JournalLine.self, from: $0.body) }
    } catch {
      throw .damaged(journal, "\(error)")
    }
  }
}
