import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Opens an order under a house's rules, which are kept with the workshop first.
  public func open(
    _ opening: OpenedOrder, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> GivenCommand {
    let body = asked ?? JSONForm.bytes(KeptOpening(opening, actor))
    // First what was answered before: the house's rules may have changed since.
    if let given = try answered(key, body: body, opening.id) { return given }
    let entries: [OrderEntry]
    do throws(OrderRefusal) { entries = try Order.open(opening, by: actor, under: policy, asOf: asOf) } catch {
      throw .order(opening.id, error)
    }
    guard let order = Order(folding: entries) else { preconditionFailure("an opening opens an order") }
    if dryRun { return GivenCommand(entries: entries, order: order, isReplayed: false) }
    let journal = try Self.journal(of: opening.id)
    let known = try recording { () throws(JournalError) in try records.events(of: journal) }
    if !known.isEmpty { throw .orderExists(opening.id) }
    try adopt(policy, asOf: asOf)
    return try append(entries, onto: nil, opening.id, asOf, key, body: body)
  }

  /// Decides a command against an order as it stands, and appends what it gives.
  ///
  /// Where it may give money back, the order's cases after the sale are read too and held to their versions in the same
  /// transaction: an order and its cases never give the same money back. With a `key` the same command is one command,
  /// however often it is sent, and another under its key is refused: what it is held against is what was `asked`, the
  /// command's own values where that is nil. A `dryRun` decides and writes nothing.
  ///
  /// - Returns: what the command gave, now or the first time.
  /// - Throws: the order's refusal; a conflict where somebody else wrote meanwhile, which may be retried.
  public func give(
    _ command: OrderCommand, to id: OrderID, by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> GivenCommand {
    let body = asked ?? JSONForm.bytes(KeptCommand(order: id, command: command, by: actor))
    if let given = try answered(key, body: body, id) { return given }
    let stored = try order(id)
    let policy = try policy(of: stored.order)
    let cases = try command.mayGiveBack ? cases(of: stored.order).map(\.aftercase) : nil
    let entries: [OrderEntry]
    do throws(OrderRefusal) {
      entries = try stored.order.decide(
        command, by: actor, under: policy, asOf: asOf,
        history: history(for: command, stored.order), cases: cases ?? [])
    } catch {
      // The same command may have overtaken itself, and be what this one is refused for.
      if let given = try answered(key, body: body, id) { return given }
      throw .order(id, error)
    }
    if dryRun {
      var after = stored.order
      for entry in entries { after.apply(entry) }
      return GivenCommand(entries: entries, order: after, isReplayed: false)
    }
    let held = try cases.map { cases throws(WorkshopRefusal) in try Self.holding(cases, of: id) } ?? []
    return try append(entries, onto: stored.order, id, asOf, key, body: body, holding: held)
  }

  /// Holds an order's cases to the versions that were read, and the next one to not being opened.
  static func holding(_ cases: [AfterSalesCase], of id: OrderID) throws(WorkshopRefusal) -> [JournalAppend] {
    var held: [JournalAppend] = []
    for one in cases { held.append(JournalAppend(to: try journal(of: one.id), at: JournalVersion(one.version), [])) }
    let next = try journal(of: CaseID(id, cases.count + 1))
    return held + [JournalAppend(to: next, at: .none, [])]
  }

  /// What was answered to the same command under a key before; nil for a new command.
  private func answered(
    _ key: CommandKey?, body: [UInt8], _ id: OrderID
  ) throws(WorkshopRefusal) -> GivenCommand? {
    guard let key else { return nil }
    let answer = try recording { () throws(JournalError) in try records.answer(to: key, body: body) }
    return try answer.map { answer throws(WorkshopRefusal) in try replayed(answer, id) }
  }

  private func append(
    _ entries: [OrderEntry], onto order: Order?, _ id: OrderID, _ asOf: UTCInstant, _ key: CommandKey?, body: [UInt8],
    holding held: [JournalAppend] = []
  ) throws(WorkshopRefusal) -> GivenCommand {
    let (append, after) = try Self.append(entries, onto: order, id)
    let command = key.map { KeyedCommand($0, body: body, answer: JSONForm.bytes(entries)) }
    let outcome = try recording { () throws(JournalError) in
      try records.append([append] + held, at: asOf, under: command)
    }
    switch outcome {
    case .appended: return GivenCommand(entries: entries, order: after, isReplayed: false)
    case .replayed(let answer): return try replayed(answer, id)
    }
  }

  /// The append of entries to an order's journal, each with where the order stands after it.
  static func append(
    _ entries: [OrderEntry], onto order: Order?, _ id: OrderID
  ) throws(WorkshopRefusal) -> (append: JournalAppend, after: Order) {
    var after = order
    let events = entries.map { entry in
      if after == nil { after = Order(folding: [entry]) } else { after?.apply(entry) }
      guard let now = after else { preconditionFailure("the first entry opens the order") }
      return NewEvent(entry.event.name, body: JSONForm.bytes(JournalLine(entry: entry, after: OrderStanding(now))))
    }
    guard let after else { preconditionFailure("a granted command gives entries") }
    return (JournalAppend(to: try journal(of: id), at: JournalVersion(order?.version ?? 0), events), after)
  }

  private func replayed(_ answer: [UInt8], _ id: OrderID) throws(WorkshopRefusal) -> GivenCommand {
    do {
      let entries = try JSONForm.value([OrderEntry].self, from: answer)
      // An order that was given no name has the one of the first time.
      var id = id
      if case .opened(let opening)? = entries.first?.event { id = opening.id }
      return GivenCommand(entries: entries, order: try order(id).order, isReplayed: true)
    } catch let refusal as WorkshopRefusal {
      throw refusal
    } catch {
      throw .damaged(try Self.journal(of: id), "\(error)")
    }
  }
}

extension OrderCommand {
  /// Whether it may give back money that the client paid.
  fileprivate var mayGiveBack: Bool {
    switch self {
    case .money(let command):
      switch command {
      case .refund, .returnPayment: true
      case .charge, .chargeFees, .credit, .pay, .clearPayment, .settle, .consentToSettlement: false
      }
    case .request, .checks: true
    case .intake, .rounds, .price, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .parcel, .note,
      .close:
      false
    }
  }
}

/// A command in the form that its key is held against.
struct KeptCommand: Encodable {
  let order: OrderID
  let command: OrderCommand
  let by: Actor
}

/// An opening in the form that its key is held against.
struct KeptOpening: Encodable {
  let opening: OpenedOrder
  let by: Actor

  init(_ opening: OpenedOrder, _ actor: Actor) {
    self.opening = opening
    by = actor
  }
}
