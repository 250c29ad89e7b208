import HousePolicies
import Quantities

/// What may be asked of a client's account.
public enum AccountCommand: Sendable, Hashable, Codable {
  /// Something about the profile.
  case profile(ProfileCommand)
  /// Something about the prepaid deposit.
  case deposit(DepositCommand)
}

/// What happened to a client's account.
public enum AccountEvent: Sendable, Hashable, Codable {
  /// It was opened.
  case opened(OpenedAccount)
  /// Something about the prepaid deposit.
  case deposit(DepositEvent)
  /// Something about the profile.
  case profile(ProfileEvent)
  /// The client must be written; it changes nothing.
  case message(Message)
}

extension ClientAccount {
  /// Opens an account.
  public static func open(
    _ opening: OpenedAccount, by actor: Actor, asOf: UTCInstant
  ) throws(OrderRefusal) -> [AccountEntry] {
    try asOf.follows(nil)
    guard opening.client.name.saysSomething, opening.client.email.saysSomething else {
      throw OrderRefusal(.textMissing(.clientNameAndEmail))
    }
    guard EmailAddress.isWellFormed(opening.client.email) else {
      throw OrderRefusal(.invalid(.emailAddress(opening.client.email)))
    }
    return [AccountEntry(.opened(opening), at: asOf, by: actor, under: [])]
  }

  /// Decides a command: purely, against the account as it stands, the house's rules and the moment.
  ///
  /// - Returns: the entries to append; to be folded with `apply`.
  /// - Throws: the reason why it is refused, with the rules behind it.
  public func decide(
    _ command: AccountCommand, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(OrderRefusal) -> [AccountEntry] {
    try asOf.follows(lastEntryAt)
    switch command {
    case .deposit(let command): return try decide(command, by: actor, under: policy, asOf: asOf)
    case .profile(let command):
      return try AccountDecider(account: self, actor: actor, policy: policy, asOf: asOf).decide(command)
    }
  }

  private func decide(
    _ command: DepositCommand, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(OrderRefusal) -> [AccountEntry] {
    let staff: [Role] = [.accountSpecialist, .owner]
    guard staff.contains(actor.role) else { throw OrderRefusal(.roleMayNot(actor.role, allowed: staff)) }
    let rules = policy.kinds.carts?.takesPrepaidDeposit.rules ?? []
    switch command {
    case .receive(let amount, let method, let reference):
      try positive(amount)
      let taken = policy.payment.methods
      guard taken.term.contains(method), method != .prepaidDeposit else {
        throw OrderRefusal(.methodNotTaken(method, taken: taken.term), under: taken.rules)
      }
      let event = DepositEvent.received(amount: amount, method: method, reference: reference)
      return [AccountEntry(.deposit(event), at: asOf, by: actor, under: (rules + taken.rules).unique)]
    case .payOut(let amount, let method, let reference, let why):
      try positive(amount)
      guard why.saysSomething else { throw OrderRefusal(.textMissing(.payOutReason), under: rules) }
      if amount > deposit.balance { throw OrderRefusal(.kind(.prepaidDepositShort(deposit.balance)), under: rules) }
      let event = DepositEvent.paidOut(amount: amount, method: method, reference: reference, why: why)
      return [AccountEntry(.deposit(event), at: asOf, by: actor, under: rules)]
    }
  }

  /// Demands an amount of the account's currency, more than zero.
  func positive(_ amount: Money) throws(OrderRefusal) {
    if amount.currency != currency { throw OrderRefusal(.otherCurrency(amount.currency, expected: currency)) }
    if amount.minorUnits <= 0 { throw OrderRefusal(.invalid(.notPositive(amount))) }
    if amount.minorUnits.magnitude > OrderDecider.mostMinorUnits { throw OrderRefusal(.tooLarge) }
  }
}

/// One command under decision: the account as it stands, who asks, the house's rules, and the moment.
struct AccountDecider: Decider {
  let account: ClientAccount
  let actor: Actor
  let policy: HousePolicy
  let asOf: UTCInstant

  var currency: Currency { account.currency }

  func grant(_ event: AccountEvent, under rules: [RuleID] = []) -> AccountEntry {
    AccountEntry(event, at: asOf, by: actor, under: rules)
  }
}
