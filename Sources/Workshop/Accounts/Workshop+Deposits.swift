import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Pays an order from its client's prepaid deposit: one transaction over both journals, each at its version.
  public func payFromDeposit(
    _ id: OrderID, atMost most: Money?, by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> GivenCommand {
    let body = asked ?? JSONForm.bytes(KeptDepositMove(order: id, amount: most, why: nil, by: actor))
    return try joint(id, body, asOf, key, dryRun) { order, account, policy, _ throws(OrderRefusal) in
      try order.payFromDeposit(of: account, atMost: most, by: actor, under: policy, asOf: asOf)
    }
  }

  /// Gives money that an order took back to its client's prepaid deposit, likewise; its cases are held to theirs too.
  public func refundToDeposit(
    _ id: OrderID, _ amount: Money, why: String, by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> GivenCommand {
    let body = asked ?? JSONForm.bytes(KeptDepositMove(order: id, amount: amount, why: why, by: actor))
    return try joint(id, body, asOf, key, dryRun) { order, account, policy, cases throws(OrderRefusal) in
      try order.refundToDeposit(of: account, amount, why: why, by: actor, under: policy, asOf: asOf, cases: cases)
    }
  }

  private func joint(
    _ id: OrderID, _ body: [UInt8], _ asOf: UTCInstant, _ key: CommandKey?, _ dryRun: Bool,
    _ decide: (Order, ClientAccount, HousePolicy, [AfterSalesCase]) throws(OrderRefusal) -> JointEntries
  ) throws(WorkshopRefusal) -> GivenCommand {
    let journal = try Self.journal(of: id)
    if let entries = try answer(key, body: body, of: journal, OrderEntry.self) { return try replayed(entries, id) }
    let order = try order(id).order
    guard let name = order.opening.client.account.flatMap(AccountID.init) else {
      throw .order(id, OrderRefusal(.meaningless("the order's client has no prepaid account")))
    }
    let account = try self.account(name).account
    let policy = try policy(of: order)
    let cases = try cases(of: order).map(\.aftercase)
    let entries: JointEntries
    do throws(OrderRefusal) { entries = try decide(order, account, policy, cases) } catch {
      if let first = try answer(key, body: body, of: journal, OrderEntry.self) { return try replayed(first, id) }
      throw .order(id, error)
    }
    let (ofOrder, after) = try Self.append(entries.order, onto: order, id)
    let ofAccount = JournalAppend(
      to: try Self.journal(of: name), at: JournalVersion(account.version), entries.account.map(Self.event))
    if !dryRun,
      let first = try append(
        entries.order, as: [ofOrder, ofAccount] + Self.holding(cases, of: id), at: asOf, under: key, body: body,
        of: journal)
    {
      return try replayed(first, id)
    }
    return GivenCommand(entries: entries.order, order: after, isReplayed: false)
  }

  private func replayed(_ entries: [OrderEntry], _ id: OrderID) throws(WorkshopRefusal) -> GivenCommand {
    GivenCommand(entries: entries, order: try order(id).order, isReplayed: true)
  }
}

/// A movement between an order and a deposit in the form that its key is held against.
private struct KeptDepositMove: Encodable {
  let order: OrderID
  let amount: Money?
  let why: String?
  let by: Actor
}
