import HousePolicies
import Journals
import Orders

extension Workshop {
  /// Reads every journal anew and compares: each order with where it was said to stand after each entry, with its books
  /// and with what the vault should keep of it; cases, accounts and houses' rules with what their journals say.
  ///
  /// A journal that cannot be read is a fault, and the others are looked at all the same.
  ///
  /// - Returns: how many journals of each kind there are, and everything that is wrong; nothing where all is sound.
  public func checkJournals() async throws(WorkshopRefusal) -> (counts: [JournalKind: Int], faults: [OrderFault]) {
    var faults: [OrderFault] = []
    var counts: [JournalKind: Int] = [:]
    for kind in JournalKind.allCases {
      let journals = try await journals(of: kind).map(\.journal)
      counts[kind] = journals.count
      faults += await OverCores.map(journals) { await self.faults(of: $0) }.flatMap { $0 }
    }
    return (counts, faults)
  }

  private func faults(of journal: JournalName) async -> [OrderFault] {
    do throws(WorkshopRefusal) {
      let events = try await events(of: journal)
      if let what = try await projectionFault(journal) {
        return try await faults(of: journal, events) + [OrderFault(journal: journal, sequence: nil, what: what)]
      }
      return try await faults(of: journal, events)
    } catch {
      return [OrderFault(journal: journal, sequence: nil, what: .unread(error))]
    }
  }

  private func faults(
    of journal: JournalName, _ events: [RecordedEvent]
  ) async throws(WorkshopRefusal) -> [OrderFault] {
    switch journal.kind {
    case .order: return try await faults(ofOrder: journal, events)
    case .account: return faults(ofEntries: journal, events, AccountEntry.self) { ClientAccount(folding: $0) != nil }
    case .afterSalesCase:
      return faults(ofEntries: journal, events, CaseEntry.self) { entries in
        AfterSalesCase(folding: entries).map { $0.id.description == journal.id && $0.ledger.sum == 0 } ?? false
      }
    case .house:
      var faults: [OrderFault] = []
      for event in events {
        if let fault = try fault(ofHouse: journal, event) { faults.append(fault) }
      }
      return faults
    }
  }

  /// An entry of a house's journal that says it is another house's.
  private func fault(ofHouse journal: JournalName, _ event: RecordedEvent) throws(WorkshopRefusal) -> OrderFault? {
    guard let house = try HouseEvent(event).house, house != journal.id else { return nil }
    return OrderFault(journal: journal, sequence: event.sequence, what: .otherHouse(house))
  }

  private func faults<Entry: Decodable>(
    ofEntries journal: JournalName, _ events: [RecordedEvent], _ type: Entry.Type, isSound: ([Entry]) -> Bool
  ) -> [OrderFault] {
    var entries: [Entry] = []
    for event in events {
      do { entries.append(try KeptForm.value(type, from: event.body)) } catch {
        return [OrderFault(journal: journal, sequence: event.sequence, what: .undecodable("\(error)"))]
      }
    }
    return isSound(entries) ? [] : [OrderFault(journal: journal, sequence: nil, what: .unsound)]
  }

  private func faults(
    ofOrder journal: JournalName, _ events: [RecordedEvent]
  ) async throws(WorkshopRefusal) -> [OrderFault] {
    let lines = try Self.lines(events, of: journal)
    guard let first = lines.first, case .opened(let opening) = first.entry.event, opening.id.text == journal.id else {
      return [OrderFault(journal: journal, sequence: 1, what: .notOpened)]
    }
    var faults: [OrderFault] = []
    var order = Order(opening, at: first.entry.at)
    for (index, line) in lines.enumerated() {
      if index > 0 {
        if case .opened = line.entry.event {
          return faults + [OrderFault(journal: journal, sequence: index + 1, what: .openedAgain)]
        }
        order.apply(line.entry)
      }
      if let what = fault(line, order, events[index]) {
        faults.append(OrderFault(journal: journal, sequence: index + 1, what: what))
      }
    }
    return faults + (await missingFiles(order, journal))
  }

  private func fault(_ line: JournalLine, _ order: Order, _ event: RecordedEvent) -> OrderFault.What? {
    let now = OrderStanding(order)
    if now != line.after { return .standing(now: now, kept: line.after) }
    if order.ledger.sum != 0 { return .unbalanced }
    if line.entry.event.name != event.name { return .otherEvent(kept: event.name, says: line.entry.event.name) }
    return line.entry.at == event.recordedAt ? nil : .otherTime
  }

  /// Models and quotes that the order names and the vault does not have.
  private func missingFiles(_ order: Order, _ journal: JournalName) async -> [OrderFault] {
    let models = order.rounds.filter { $0.round.measured != nil }.map { record in
      (record.round.model, OrderFault.What.modelMissing(record.round))
    }
    let quotes = order.offers.compactMap { record in
      record.offer.keptQuote.map { ($0, OrderFault.What.quoteMissing(record.number)) }
    }
    var missing: [OrderFault] = []
    for (hex, what) in models + quotes {
      let digest = ModelDigest(hex: hex)
      let isThere = if let digest { (try? await self.models.holds(digest)) == true } else { false }
      if !isThere { missing.append(OrderFault(journal: journal, sequence: nil, what: what)) }
    }
    return missing
  }
}
