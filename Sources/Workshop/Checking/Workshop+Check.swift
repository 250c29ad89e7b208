import Orders

extension Workshop {
  /// Folds every order anew and compares: with where it was said to stand after each entry, with its books, its models.
  ///
  /// - Returns: how many orders were folded, and everything that is wrong; nothing where all is sound.
  public func checkOrders() throws(WorkshopRefusal) -> (orders: Int, faults: [OrderFault]) {
    var faults: [OrderFault] = []
    var orders = 0
    try recording { () throws(RecordsError) in
      try records.forEachJournal(of: .order) { journal, events in
        orders += 1
        faults += self.faults(of: journal, events)
      }
    }
    return (orders, faults)
  }

  private func faults(of journal: JournalName, _ events: [RecordedEvent]) -> [OrderFault] {
    let lines: [JournalLine]
    do throws(WorkshopRefusal) { lines = try Self.lines(events, of: journal) } catch {
      return [OrderFault(journal: journal, sequence: nil, what: "\(error)")]
    }
    guard let first = lines.first, case .opened(let opening) = first.entry.event, opening.id.text == journal.id else {
      return [OrderFault(journal: journal, sequence: 1, what: "it does not begin with the opening of this order")]
    }
    var faults: [OrderFault] = []
    var order = Order(opening, at: first.entry.at)
    for (index, line) in lines.enumerated() {
      if index > 0 {
        if case .opened = line.entry.event {
          return faults + [OrderFault(journal: journal, sequence: index + 1, what: "the order is opened again")]
        }
        order.apply(line.entry)
      }
      if let what = fault(line, order, events[index]) {
        faults.append(OrderFault(journal: journal, sequence: index + 1, what: what))
      }
    }
    return faults + missingModels(order, journal)
  }

  private func fault(_ line: JournalLine, _ order: Order, _ event: RecordedEvent) -> String? {
    let now = OrderStanding(order)
    if now != line.after { return "folded anew it stands at \(now), and was said to stand at \(line.after)" }
    if order.ledger.sum != 0 { return "the books do not sum to zero" }
    if line.entry.event.name != event.name { return "it is kept as \(event.name) and says \(line.entry.event.name)" }
    return line.entry.at == event.recordedAt ? nil : "it was recorded at another time than it says"
  }

  private func missingModels(_ order: Order, _ journal: JournalName) -> [OrderFault] {
    order.rounds.filter { $0.round.measured != nil }.compactMap { record in
      let digest = ModelDigest(hex: record.round.model)
      let isThere = digest.flatMap { try? vault.path(of: $0) } != nil
      let what = "round \(record.round.number) of \(record.round.part): its model is not in the vault"
      return isThere ? nil : OrderFault(journal: journal, sequence: nil, what: what)
    }
  }
}
