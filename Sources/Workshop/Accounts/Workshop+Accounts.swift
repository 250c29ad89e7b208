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
  public func account(_ id: AccountID) async throws(WorkshopRefusal) -> StoredAccount {
    guard let stored = try await storedAccount(id) else { throw .unknownAccount(id) }
    return stored
  }

  private func storedAccount(_ id: AccountID) async throws(WorkshopRefusal) -> StoredAccount? {
    let journal = try Self.journal(of: id)
    let events = try await events(of: journal)
    if events.isEmpty { return nil }
    do {
      let entries = try events.map { try KeptForm.value(AccountEntry.self, from: $0.body) }
      guard let account = ClientAccount(folding: entries) else {
        throw WorkshopRefusal.damaged(journal, "it does not begin with an opening")
      }
      return StoredAccount(account: account, entries: entries)
    } catch {
      throw WorkshopRefusal(reading: journal, error)
    }
  }

  /// Opens a client's account with a house, whose rules are kept with the workshop in the same transaction.
  public func open(
    _ opening: OpenedAccount, under policy: HousePolicy, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> GivenToAccount {
    let id = opening.id
    let held = { HeldValue(subject: policy.house, value: opening, by: instruction.actor).body }
    let outcome = try await transact(instruction, holding: held(), of: try Self.journal(of: id), .uponWhatWasSeen) {
      instruction async throws(WorkshopRefusal) in
      try Self.permit(.openAccount, on: opening, by: instruction.actor)
      let entries: [AccountEntry]
      do throws(OrderRefusal) {
        entries = try ClientAccount.open(opening, by: instruction.actor, asOf: instruction.moment)
      } catch {
        throw .account(id, error)
      }
      if try await storedAccount(id) != nil { throw .accountExists(id) }
      guard let account = ClientAccount(folding: entries) else { preconditionFailure("an opening opens an account") }
      return Decision(
        entries: entries, after: account,
        appends: try await adopting(policy) + [try Self.append(entries, onto: nil, id, under: policy)])
    }
    return try await given(outcome, id)
  }

  /// Decides commands against an account as it stands, one after the other, and appends what they give: all or nothing.
  ///
  /// With a key the same commands happen once, however often they are sent.
  public func give(
    _ commands: [AccountCommand], to id: AccountID, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> GivenToAccount {
    let held = { HeldValue(subject: id, value: commands, by: instruction.actor).body }
    let standing: Standing = commands.allSatisfy(\.isMoneyThatCame) ? .alone : .uponWhatWasSeen
    let outcome = try await transact(instruction, holding: held(), of: try Self.journal(of: id), standing) {
      instruction async throws(WorkshopRefusal) in
      let before = try await account(id).account
      for command in commands { try Self.permit(command.action, on: before.opening, by: instruction.actor) }
      let policy = try await policy(of: before)
      var (after, entries) = (before, [AccountEntry]())
      do throws(OrderRefusal) {
        for command in commands {
          let granted = try after.decide(command, by: instruction.actor, under: policy, asOf: instruction.moment)
          for entry in granted { after.apply(entry) }
          entries += granted
        }
      } catch {
        throw .account(id, error)
      }
      return Decision(
        entries: entries, after: after, appends: [try Self.append(entries, onto: before, id, under: policy)])
    }
    return try await given(outcome, id)
  }

  /// The rules that a client's account is kept under: the latest that its house has adopted.
  public func policy(of account: ClientAccount) async throws(WorkshopRefusal) -> HousePolicy {
    let house = account.opening.house
    guard let policy = try await policies(of: house).last else { throw .unknownHouse(house, known: []) }
    return policy
  }

  private func given(
    _ outcome: Outcome<AccountEntry, ClientAccount>, _ id: AccountID
  ) async throws(WorkshopRefusal) -> GivenToAccount {
    switch outcome {
    case .decided(let decision):
      return GivenToAccount(entries: decision.entries, account: decision.after, isReplayed: false)
    case .replayed(let entries):
      return GivenToAccount(entries: entries, account: try await account(id).account, isReplayed: true)
    }
  }

  /// The append of entries to an account's journal, and what it is found by after them.
  static func append(
    _ entries: [AccountEntry], onto before: ClientAccount?, _ id: AccountID, under policy: HousePolicy
  ) throws(WorkshopRefusal) -> JournalAppend {
    var after = before
    for entry in entries {
      if after == nil { after = ClientAccount(folding: [entry]) } else { after?.apply(entry) }
    }
    return JournalAppend(
      to: try journal(of: id), at: JournalVersion(before?.version ?? 0),
      entries.map { NewEvent($0.event.name, body: JSONForm.bytes($0)) },
      projection: after.map { Projection($0, under: policy) })
  }
}

extension AccountCommand {
  /// Whether it records money that came, a fact whatever else was recorded meanwhile.
  fileprivate var isMoneyThatCame: Bool {
    switch self {
    case .deposit(.receive): true
    case .deposit(.payOut), .profile: false
    }
  }
}
