import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  static func journal(of id: AccountID) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.account, id.text) } catch {
      throw .unknownAccount(id)
    }
  }

  /// The account of that name.
  public func account(_ id: AccountID) throws(WorkshopRefusal) -> StoredAccount {
    let journal = try Self.journal(of: id)
    let events = try recording { () throws(JournalError) in try records.events(of: journal) }
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
    _ opening: OpenedAccount, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> GivenToAccount {
    let (id, journal) = (opening.id, try Self.journal(of: opening.id))
    let body = asked ?? JSONForm.bytes(KeptAccountOpening(opening: opening, by: actor))
    if let entries = try answer(key, body: body, of: journal, AccountEntry.self) { return try replayed(entries, id) }
    let entries = try deciding(id) { () throws(OrderRefusal) in
      try ClientAccount.open(opening, by: actor, asOf: asOf)
    }
    let known = try recording { () throws(JournalError) in try records.events(of: journal) }
    if !known.isEmpty { throw .accountExists(id) }
    if !dryRun {
      try adopt(policy, asOf: asOf)
      let appends = [JournalAppend(to: journal, at: .none, entries.map(Self.event))]
      if let first = try append(entries, as: appends, at: asOf, under: key, body: body, of: journal) {
        return try replayed(first, id)
      }
    }
    guard let account = ClientAccount(folding: entries) else { preconditionFailure("an opening opens an account") }
    return GivenToAccount(entries: entries, account: account, isReplayed: false)
  }

  /// Decides commands against an account as it stands, one after the other, and appends what they give: all or nothing.
  ///
  /// With a `key` the same commands happen once, however often they are sent. A `dryRun` decides and writes nothing.
  public func give(
    _ commands: [AccountCommand], to id: AccountID, by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil,
    asked: [UInt8]? = nil, dryRun: Bool = false
  ) throws(WorkshopRefusal) -> GivenToAccount {
    let journal = try Self.journal(of: id)
    let body = asked ?? JSONForm.bytes(KeptAccountCommands(account: id, commands: commands, by: actor))
    if let entries = try answer(key, body: body, of: journal, AccountEntry.self) { return try replayed(entries, id) }
    let before = try account(id).account
    let policy = try policy(of: before)
    var (after, entries) = (before, [AccountEntry]())
    for command in commands {
      let granted: [AccountEntry]
      do throws(OrderRefusal) { granted = try after.decide(command, by: actor, under: policy, asOf: asOf) } catch {
        // The same commands may have overtaken themselves, and be what these are refused for.
        if let first = try answer(key, body: body, of: journal, AccountEntry.self) { return try replayed(first, id) }
        throw .account(id, error)
      }
      for entry in granted { after.apply(entry) }
      entries += granted
    }
    if !dryRun {
      let appends = [JournalAppend(to: journal, at: JournalVersion(before.version), entries.map(Self.event))]
      if let first = try append(entries, as: appends, at: asOf, under: key, body: body, of: journal) {
        return try replayed(first, id)
      }
    }
    return GivenToAccount(entries: entries, account: after, isReplayed: false)
  }

  /// The rules that a client's account is kept under: the latest that its house has adopted.
  public func policy(of account: ClientAccount) throws(WorkshopRefusal) -> HousePolicy {
    let house = account.opening.house
    guard let policy = try policies(of: house).last else { throw .unknownHouse(house, known: []) }
    return policy
  }

  private func replayed(_ entries: [AccountEntry], _ id: AccountID) throws(WorkshopRefusal) -> GivenToAccount {
    GivenToAccount(entries: entries, account: try account(id).account, isReplayed: true)
  }

  static func event(_ entry: AccountEntry) -> NewEvent {
    let name: String
    switch entry.event {
    case .opened: name = "opened"
    case .deposit: name = "deposit"
    case .profile: name = "profile"
    case .message: name = "message"
    }
    return NewEvent(name, body: JSONForm.bytes(entry))
  }

  private func deciding<Result>(
    _ id: AccountID, _ work: () throws(OrderRefusal) -> Result
  ) throws(WorkshopRefusal) -> Result {
    do throws(OrderRefusal) { return try work() } catch { throw .account(id, error) }
  }
}

/// Commands in the form that their key is held against.
struct KeptAccountCommands: Encodable {
  let account: AccountID
  let commands: [AccountCommand]
  let by: Actor
}

/// An opening in the form that its key is held against.
struct KeptAccountOpening: Encodable {
  let opening: OpenedAccount
  let by: Actor
}
