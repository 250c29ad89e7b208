import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  static func journal(of id: CaseID) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.afterSalesCase, id.description) } catch {
      throw .unknownCase(id)
    }
  }

  /// The case of that name.
  public func afterSalesCase(_ id: CaseID) throws(WorkshopRefusal) -> StoredCase {
    guard let stored = try stored(id, on: order(id.order).order) else { throw .unknownCase(id) }
    return stored
  }

  /// The cases of an order, in their order.
  public func cases(of order: Order) throws(WorkshopRefusal) -> [StoredCase] {
    var cases: [StoredCase] = []
    while let next = try stored(CaseID(order.id, cases.count + 1), on: order) { cases.append(next) }
    return cases
  }

  private func stored(_ id: CaseID, on order: Order) throws(WorkshopRefusal) -> StoredCase? {
    let journal = try Self.journal(of: id)
    let events = try recording { () throws(JournalError) in try records.events(of: journal) }
    if events.isEmpty { return nil }
    do {
      let entries = try events.map { try JSONForm.value(CaseEntry.self, from: $0.body) }
      guard let folded = AfterSalesCase(folding: entries) else {
        throw WorkshopRefusal.damaged(journal, "it does not begin with an opening")
      }
      return StoredCase(aftercase: folded, entries: entries, order: order)
    } catch {
      throw error as? WorkshopRefusal ?? .damaged(journal, "\(error)")
    }
  }

  /// Opens a case on an order, under the rules that the order keeps.
  ///
  /// The order's journal is held to its version in the same transaction, so that no other case opens meanwhile.
  public func complain(
    _ complaint: Complaint, on id: OrderID, by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> StoredCase {
    let body = asked ?? JSONForm.bytes(KeptComplaint(order: id, complaint: complaint, by: actor))
    if let entries = try answer(key, body: body, of: Self.journal(of: id), CaseEntry.self) {
      return try replayed(entries)
    }
    let order = try order(id).order
    let policy = try policy(of: order)
    let earlier = try cases(of: order).map(\.aftercase)
    let entries: [CaseEntry]
    do throws(OrderRefusal) {
      entries = try AfterSalesCase.open(
        complaint, on: order, earlier: earlier, by: actor, under: policy, asOf: asOf)
    } catch {
      throw .order(id, error)
    }
    guard let opened = AfterSalesCase(folding: entries) else { preconditionFailure("an opening opens a case") }
    if !dryRun, let first = try append(entries, to: opened.id, at: 0, order, asOf, key, body) {
      return try replayed(first)
    }
    return StoredCase(aftercase: opened, entries: entries, order: order)
  }

  /// Decides a command against a case and its order as they stand, and appends what it gives.
  ///
  /// The order's journal is held to its version in the same transaction, so that the order gives nothing back meanwhile.
  /// With a `key` the same command happens once, however often it is sent.
  ///
  /// - Returns: the case after it, with the entries that it gave alone.
  public func give(
    _ command: CaseCommand, to id: CaseID, by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> StoredCase {
    let body = asked ?? JSONForm.bytes(KeptCaseCommand(id: id, command: command, by: actor))
    if let entries = try answer(key, body: body, of: Self.journal(of: id), CaseEntry.self) {
      return try replayed(entries, id)
    }
    let stored = try afterSalesCase(id)
    let policy = try policy(of: stored.order)
    let others = try cases(of: stored.order).map(\.aftercase).filter { $0.id != id }
    let entries: [CaseEntry]
    do throws(OrderRefusal) {
      entries = try stored.aftercase.decide(
        command, on: stored.order, beside: others, by: actor, under: policy, asOf: asOf)
    } catch {
      // The same command may have overtaken itself, and be what this one is refused for.
      if let first = try answer(key, body: body, of: Self.journal(of: id), CaseEntry.self) {
        return try replayed(first, id)
      }
      throw .afterSalesCase(id, error)
    }
    let moved = try movedToDeposit(command, of: stored, by: actor, under: policy, asOf: asOf)
    if !dryRun,
      let first = try append(
        entries, to: id, at: stored.aftercase.version, stored.order, asOf, key, body, beside: moved)
    {
      return try replayed(first, id)
    }
    guard let after = AfterSalesCase(folding: stored.entries + entries) else {
      preconditionFailure("a case that was folded folds again")
    }
    return StoredCase(aftercase: after, entries: entries, order: stored.order)
  }

  /// What a refund to the client's prepaid deposit writes in the account's own journal; nothing for any other command.
  private func movedToDeposit(
    _ command: CaseCommand, of stored: StoredCase, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(WorkshopRefusal) -> [JournalAppend] {
    guard case .money(.refund(let refund)) = command, refund.method == .prepaidDeposit else { return [] }
    guard let name = stored.order.opening.client.account.flatMap(AccountID.init) else {
      throw .afterSalesCase(
        stored.aftercase.id, OrderRefusal(.meaningless("the order's client has no prepaid account")))
    }
    let account = try account(name).account
    let entry: AccountEntry
    do throws(OrderRefusal) {
      entry = try stored.order.takenBack(refund, to: account, by: actor, under: policy, asOf: asOf)
    } catch {
      throw .afterSalesCase(stored.aftercase.id, error)
    }
    return [JournalAppend(to: try Self.journal(of: name), at: JournalVersion(account.version), [Self.event(entry)])]
  }

  /// Appends to a case; its order's journal is only held to the version that was decided against.
  ///
  /// - Returns: the first answer, where the same command overtook this one.
  @discardableResult
  func append(
    _ entries: [CaseEntry], to id: CaseID, at version: Int, _ order: Order, _ asOf: UTCInstant,
    _ key: CommandKey? = nil, _ body: [UInt8] = [], beside others: [JournalAppend] = []
  ) throws(WorkshopRefusal) -> [CaseEntry]? {
    let (journal, events) = (
      try Self.journal(of: id), entries.map { NewEvent($0.event.name, body: JSONForm.bytes($0)) }
    )
    let appends = [
      JournalAppend(to: journal, at: JournalVersion(version), events),
      JournalAppend(to: try Self.journal(of: order.id), at: JournalVersion(order.version), []),
    ]
    return try append(entries, as: appends + others, at: asOf, under: key, body: body, of: journal)
  }

  /// The case as it stands, with the entries that a command gave the first time.
  private func replayed(_ entries: [CaseEntry], _ id: CaseID? = nil) throws(WorkshopRefusal) -> StoredCase {
    guard let id = id ?? AfterSalesCase(folding: entries)?.id else { preconditionFailure("an opening opens a case") }
    let now = try afterSalesCase(id)
    return StoredCase(aftercase: now.aftercase, entries: entries, order: now.order, isReplayed: true)
  }
}

/// A command in the form that its key is held against.
private struct KeptCaseCommand: Encodable {
  let id: CaseID
  let command: CaseCommand
  let by: Actor
}

/// A complaint in the form that its key is held against.
private struct KeptComplaint: Encodable {
  let order: OrderID
  let complaint: Complaint
  let by: Actor
}
