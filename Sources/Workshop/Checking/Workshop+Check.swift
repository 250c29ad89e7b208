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
    let policies = try await readablePolicies()
    for kind in JournalKind.allCases {
      let journals = try await journals(of: kind).map(\.journal)
      counts[kind] = journals.count
      faults += await OverCores.map(journals) { await self.faults(of: $0, under: policies) }.flatMap { $0 }
    }
    return (counts, faults)
  }

  /// The rules of all houses, each read once; those that cannot be read are missing, and told with their journals.
  private func readablePolicies() async throws(WorkshopRefusal) -> [String: [HousePolicy]] {
    var policies: [String: [HousePolicy]] = [:]
    for house in try await journals(of: .house).map(\.journal.id) {
      do throws(WorkshopRefusal) { policies[house] = try await self.policies(of: house) } catch {}
    }
    return policies
  }

  private func faults(of journal: JournalName, under policies: [String: [HousePolicy]]) async -> [OrderFault] {
    do throws(WorkshopRefusal) {
      let events = try await events(of: journal)
      let faults: [OrderFault]
      switch journal.kind {
      case .order: return try await self.faults(ofOrder: journal, events, under: policies)
      case .account:
        let own = self.faults(ofEntries: journal, events, AccountEntry.self) { ClientAccount(folding: $0) != nil }
        faults = own.isEmpty ? try await takenByUnknown(journal) : own
      case .afterSalesCase:
        faults = self.faults(ofEntries: journal, events, CaseEntry.self) { entries in
          AfterSalesCase(folding: entries).map { $0.id.description == journal.id && $0.ledger.sum == 0 } ?? false
        }
      case .house: faults = try self.faults(ofHouse: journal, events)
      }
      guard let what = try await projectionFault(journal) else { return faults }
      return faults + [OrderFault(journal: journal, sequence: nil, what: what)]
    } catch {
      return [OrderFault(journal: journal, sequence: nil, what: .unread(error))]
    }
  }

  private func faults(
    ofHouse journal: JournalName, _ events: [RecordedEvent]
  ) throws(WorkshopRefusal) -> [OrderFault] {
    var faults: [OrderFault] = []
    for event in events {
      if let fault = try fault(ofHouse: journal, event) { faults.append(fault) }
    }
    return faults
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
    ofOrder journal: JournalName, _ events: [RecordedEvent], under policies: [String: [HousePolicy]]
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
    let known = policies[order.opening.house]?.first { $0.edition == order.opening.edition }
    let policy = if let known { known } else { try await policy(of: order) }
    if let what = try await fault(ofProjection: journal, Projection(order, under: policy)) {
      faults.append(OrderFault(journal: journal, sequence: nil, what: what))
    }
    faults += unaccounted(order, journal)
    return faults + (await missingFiles(order, journal)) + (try await oneSided(order, journal))
  }

  /// Receipts less refunds must be what the books hold: money in is money held or earned or given back.
  private func unaccounted(_ order: Order, _ journal: JournalName) -> [OrderFault] {
    let (received, givenBack, held) = (order.received, order.refunded, order.ledger.held)
    if received.minorUnits - givenBack.minorUnits == held.minorUnits { return [] }
    let what = OrderFault.What.moneyUnaccounted(received: received, givenBack: givenBack, held: held)
    return [OrderFault(journal: journal, sequence: nil, what: what)]
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
