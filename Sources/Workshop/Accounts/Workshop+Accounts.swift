import HousePolicies
import Orders
import Quantities

extension Workshop {
  private static func journal(of id: AccountID) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.account, id.text) } catch {
      throw .unknownAccount(id)
    }
  }

  /// The account of that name.
  public func account(_ id: AccountID) throws(WorkshopRefusal) -> StoredAccount {
    let journal = try Self.journal(of: id)
    let events = try recording { () throws(RecordsError) in try records.events(of: journal) }
    if events.isEmpty { throw .unknownAccount(id) }
    do {
      let entries = try events.map { try JSONForm.value(AccountEntry.self, from: $0.body) }
      guard let account = ClientAccount(folding: entries) else {
        throw WorkshopRefusal.damaged(journal, "it does not begin with an opening")
      }
      return StoredAccount(account: account, entries: entries)
    } catch {
      throw error as? WorkshopRefusal ?? .damaged(journal, "\(error)")
    }
  }

  /// Opens a client's account with a house, whose rules are kept with the workshop first.
  public func open(
    _ opening: OpenedAccount, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(WorkshopRefusal) -> [AccountEntry] {
    let entries = try deciding(opening.id) { () throws(OrderRefusal) in
      try ClientAccount.open(opening, by: actor, asOf: asOf)
    }
    try adopt(policy, asOf: asOf)
    try append(entries, to: opening.id, at: 0, asOf: asOf)
    return entries
  }

  /// Decides a command against an account as it stands, under the house's latest rules, and appends what it gives.
  public func give(
    _ command: AccountCommand, to id: AccountID, by actor: Actor, asOf: UTCInstant, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> [AccountEntry] {
    let account = try account(id).account
    let policy = try policy(of: account)
    let entries = try deciding(id) { () throws(OrderRefusal) in
      try account.decide(command, by: actor, under: policy, asOf: asOf)
    }
    if !dryRun { try append(entries, to: id, at: account.version, asOf: asOf) }
    return entries
  }

  /// Pays an order from its client's prepaid deposit: one transaction over both journals, each at its version.
  public func payFromDeposit(
    _ id: OrderID, atMost most: Money?, by actor: Actor, asOf: UTCInstant, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> GivenCommand {
    let order = try order(id).order
    guard let account = order.opening.client.account.flatMap(AccountID.init) else {
      throw .order(id, OrderRefusal(.meaningless("the order's client has no prepaid account")))
    }
    let payer = try self.account(account).account
    let policy = try policy(of: order)
    let joint: JointEntries
    do throws(OrderRefusal) {
      joint = try order.payFromDeposit(of: payer, atMost: most, by: actor, under: policy, asOf: asOf)
    } catch {
      throw .order(id, error)
    }
    let (append, after) = try Self.append(joint.order, onto: order, id)
    let taken = JournalAppend(
      to: try Self.journal(of: account), at: JournalVersion(payer.version), joint.account.map(Self.event))
    if !dryRun {
      _ = try recording { () throws(RecordsError) in try records.append([append, taken], at: asOf, under: nil) }
    }
    return GivenCommand(entries: joint.order, order: after, isReplayed: false)
  }

  /// The rules that a client's account is kept under: the latest that its house has adopted.
  public func policy(of account: ClientAccount) throws(WorkshopRefusal) -> HousePolicy {
    let house = account.opening.house
    guard let policy = try policies(of: house).last else { throw .unknownHouse(house, known: []) }
    return policy
  }

  private static func event(_ entry: AccountEntry) -> NewEvent {
    let name: String
    switch entry.event {
    case .opened: name = "opened"
    case .deposit: name = "deposit"
    case .profile: name = "profile"
    case .message: name = "message"
    }
    return NewEvent(name, body: JSONForm.bytes(entry))
  }

  private func append(
    _ entries: [AccountEntry], to id: AccountID, at version: Int, asOf: UTCInstant
  ) throws(WorkshopRefusal) {
    let append = JournalAppend(to: try Self.journal(of: id), at: JournalVersion(version), entries.map(Self.event))
    _ = try recording { () throws(RecordsError) in try records.append([append], at: asOf, under: nil) }
  }

  private func deciding<Result>(
    _ id: AccountID, _ work: () throws(OrderRefusal) -> Result
  ) throws(WorkshopRefusal) -> Result {
    do throws(OrderRefusal) { return try work() } catch { throw .account(id, error) }
  }
}
