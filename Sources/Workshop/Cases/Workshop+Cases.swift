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
  public func afterSalesCase(_ id: CaseID) async throws(WorkshopRefusal) -> StoredCase {
    guard let stored = try await stored(id, on: order(id.order).order) else { throw .unknownCase(id) }
    return stored
  }

  /// The cases of an order, in their order.
  public func cases(of order: Order) async throws(WorkshopRefusal) -> [StoredCase] {
    var cases: [StoredCase] = []
    while let next = try await stored(CaseID(order.id, cases.count + 1), on: order) { cases.append(next) }
    return cases
  }

  private func stored(_ id: CaseID, on order: Order) async throws(WorkshopRefusal) -> StoredCase? {
    let journal = try Self.journal(of: id)
    let events = try await events(of: journal)
    if events.isEmpty { return nil }
    do {
      let entries = try events.map { try KeptForm.value(CaseEntry.self, from: $0.body) }
      guard let folded = AfterSalesCase(folding: entries) else {
        throw WorkshopRefusal.damaged(journal, "it does not begin with an opening")
      }
      return StoredCase(aftercase: folded, entries: entries, order: order)
    } catch {
      throw WorkshopRefusal(reading: journal, error)
    }
  }

  /// Opens a case on an order, under the rules that the order keeps.
  ///
  /// The order's journal is held to its version in the same transaction, so that no other case opens meanwhile.
  public func complain(
    _ complaint: Complaint, on id: OrderID, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> StoredCase {
    let held = { HeldValue(subject: id, value: complaint, by: instruction.actor).body }
    let outcome = try await transact(instruction, holding: held(), of: try Self.journal(of: id), .uponWhatWasSeen) {
      instruction async throws(WorkshopRefusal) in
      let order = try await order(id).order
      try Self.permit(.complain, on: order, by: instruction.actor)
      let policy = try await policy(of: order)
      let earlier = try await cases(of: order).map(\.aftercase)
      let entries: [CaseEntry]
      do throws(OrderRefusal) {
        entries = try AfterSalesCase.open(
          complaint, on: order, earlier: earlier, by: instruction.actor, under: policy, asOf: instruction.moment)
      } catch {
        throw .order(id, error)
      }
      guard let opened = AfterSalesCase(folding: entries) else { preconditionFailure("an opening opens a case") }
      return Decision(
        entries: entries, after: StoredCase(aftercase: opened, entries: entries, order: order),
        appends: try Self.appends(entries, onto: nil, opened.id, of: order, under: policy))
    }
    return try await stored(outcome)
  }

  /// Decides a command against a case and its order as they stand, and appends what it gives.
  ///
  /// The order's journal is held to its version in the same transaction, so that the order gives nothing back meanwhile.
  /// With a key the same command happens once, however often it is sent.
  ///
  /// - Returns: the case after it, with the entries that it gave alone.
  public func give(
    _ command: CaseCommand, to id: CaseID, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> StoredCase {
    let held = { HeldValue(subject: id, value: command, by: instruction.actor).body }
    let outcome = try await transact(instruction, holding: held(), of: try Self.journal(of: id), .uponWhatWasSeen) {
      instruction async throws(WorkshopRefusal) in try await decide(command, id, instruction)
    }
    return try await stored(outcome, id)
  }

  private func decide(
    _ command: CaseCommand, _ id: CaseID, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> Decision<CaseEntry, StoredCase> {
    let stored = try await afterSalesCase(id)
    try Self.permit(command.action, on: id, of: stored.order, by: instruction.actor)
    let policy = try await policy(of: stored.order)
    let others = try await cases(of: stored.order).map(\.aftercase).filter { $0.id != id }
    let entries: [CaseEntry]
    do throws(OrderRefusal) {
      entries = try stored.aftercase.decide(
        command, on: stored.order, beside: others, by: instruction.actor, under: policy, asOf: instruction.moment)
    } catch {
      throw .afterSalesCase(id, error)
    }
    let moved = try await movedToDeposit(command, of: stored, policy, instruction)
    guard let after = AfterSalesCase(folding: stored.entries + entries) else {
      preconditionFailure("a case that was folded folds again")
    }
    return Decision(
      entries: entries, after: StoredCase(aftercase: after, entries: entries, order: stored.order),
      appends: try Self.appends(entries, onto: stored.aftercase, id, of: stored.order, under: policy) + moved)
  }

  /// What a refund to the client's prepaid deposit writes in the account's own journal; nothing for any other command.
  private func movedToDeposit(
    _ command: CaseCommand, of stored: StoredCase, _ policy: HousePolicy, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> [JournalAppend] {
    guard case .money(.refund(let refund)) = command, refund.method == .prepaidDeposit else { return [] }
    guard let name = stored.order.opening.client.account.flatMap(AccountID.init) else {
      throw .afterSalesCase(
        stored.aftercase.id, OrderRefusal(.kind(.noPrepaidAccount)))
    }
    let account = try await account(name).account
    let entry: AccountEntry
    do throws(OrderRefusal) {
      entry = try stored.order.takenBack(
        refund, to: account, by: instruction.actor, under: policy, asOf: instruction.moment)
    } catch {
      throw .afterSalesCase(stored.aftercase.id, error)
    }
    return [try Self.append([entry], onto: account, name, under: try await self.policy(of: account))]
  }

  /// The append to a case; its order's journal is only held to the version that was decided against.
  static func appends(
    _ entries: [CaseEntry], onto before: AfterSalesCase?, _ id: CaseID, of order: Order, under policy: HousePolicy
  ) throws(WorkshopRefusal) -> [JournalAppend] {
    var after = before
    for entry in entries {
      if after == nil { after = AfterSalesCase(folding: [entry]) } else { after?.apply(entry) }
    }
    let projection = after.map { Projection($0, under: policy) }
    let events = entries.map { NewEvent($0.event.name, body: JSONForm.bytes($0)) }
    return [
      JournalAppend(
        to: try Self.journal(of: id), at: JournalVersion(before?.version ?? 0), events, projection: projection),
      JournalAppend(to: try Self.journal(of: order.id), at: JournalVersion(order.version), []),
    ]
  }

  /// The case as it stands, with the entries that a command gave now or the first time.
  private func stored(
    _ outcome: Outcome<CaseEntry, StoredCase>, _ id: CaseID? = nil
  ) async throws(WorkshopRefusal) -> StoredCase {
    switch outcome {
    case .decided(let decision): return decision.after
    case .replayed(let entries):
      guard let id = id ?? AfterSalesCase(folding: entries)?.id else {
        preconditionFailure("an opening opens a case")
      }
      let now = try await afterSalesCase(id)
      return StoredCase(aftercase: now.aftercase, entries: entries, order: now.order, isReplayed: true)
    }
  }
}
