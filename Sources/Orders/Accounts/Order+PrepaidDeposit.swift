import HousePolicies
import Quantities

/// One decision for two journals: an order's and a client's account's, to be appended together or not at all.
public struct JointEntries: Sendable, Hashable {
  /// The entries of the order.
  public let order: [OrderEntry]
  /// The entries of the account.
  public let account: [AccountEntry]
}

extension Order {
  /// Pays the order from its client's prepaid deposit, as far as either reaches.
  ///
  /// - Parameters:
  ///   - account: the client's account.
  ///   - most: less than what is outstanding, where only that is to be taken.
  ///   - actor: who asks for it.
  ///   - policy: the house's rules.
  ///   - asOf: the moment.
  /// - Returns: entries for both journals, each decided against the version of what was passed in; appended in one
  ///   transaction, so that two orders never spend the same money.
  /// - Throws: the reason why it is refused, with the rules behind it.
  public func payFromDeposit(
    of account: ClientAccount, atMost most: Money? = nil, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(OrderRefusal) -> JointEntries {
    let terms = policy.kinds.carts?.takesPrepaidDeposit
    let rules = terms?.rules ?? []
    try asOf.follows(account.lastEntryAt)
    try matches(account, rules)
    let wanted = min(outstanding.minorUnits, most?.minorUnits ?? .max)
    if wanted <= 0 { throw OrderRefusal(.alreadyDone(.nothingOpen), under: rules) }
    let amount = Money(minorUnits: min(wanted, account.deposit.balance.minorUnits), currency)
    if amount.minorUnits <= 0 {
      throw OrderRefusal(.kind(.prepaidDepositShort(account.deposit.balance)), under: rules)
    }
    let received = ReceivedMoney(amount: amount, method: .prepaidDeposit, reference: account.id.text)
    let paid = try decide(
      .money(.pay(received)), by: actor, under: policy, asOf: asOf, history: .none, cases: [],
      deposit: account.deposit.balance)
    let taken = DepositEvent.taken(order: id, amount: amount)
    return JointEntries(
      order: paid, account: [AccountEntry(.deposit(taken), at: asOf, by: actor, under: rules)])
  }

  /// Gives money that the order took back to its client's prepaid deposit; no more than its cases leave.
  public func refundToDeposit(
    of account: ClientAccount, _ amount: Money, why: String, by actor: Actor, under policy: HousePolicy,
    asOf: UTCInstant, cases: [AfterSalesCase] = []
  ) throws(OrderRefusal) -> JointEntries {
    let rules = policy.kinds.carts?.takesPrepaidDeposit.rules ?? []
    try asOf.follows(account.lastEntryAt)
    try matches(account, rules)
    let held = account.deposit.heldByOrder[id] ?? .zero(currency)
    if amount > held { throw OrderRefusal(.moreThanReceived(amount, refundable: held), under: rules) }
    let refund = Refund(amount: amount, method: .prepaidDeposit, reference: account.id.text, why: why)
    let refunded = try decide(
      .money(.refund(refund)), by: actor, under: policy, asOf: asOf, history: .none, cases: cases,
      deposit: account.deposit.balance)
    let back = DepositEvent.givenBack(order: id, amount: amount, why: why)
    return JointEntries(
      order: refunded, account: [AccountEntry(.deposit(back), at: asOf, by: actor, under: rules)])
  }

  /// What a refund that one of the order's cases gave writes in its client's account: appended with the case's entries.
  ///
  /// - Throws: where the order took less than that from the account.
  public func takenBack(
    _ refund: Refund, to account: ClientAccount, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(OrderRefusal) -> AccountEntry {
    let rules = policy.kinds.carts?.takesPrepaidDeposit.rules ?? []
    try matches(account, rules)
    let held = account.deposit.heldByOrder[id] ?? .zero(currency)
    if refund.amount > held { throw OrderRefusal(.moreThanReceived(refund.amount, refundable: held), under: rules) }
    let back = DepositEvent.givenBack(order: id, amount: refund.amount, why: refund.why)
    return AccountEntry(.deposit(back), at: asOf, by: actor, under: rules)
  }

  private func matches(_ account: ClientAccount, _ rules: [RuleID]) throws(OrderRefusal) {
    guard opening.client.account == account.id.text, opening.house == account.opening.house else {
      throw OrderRefusal(.kind(.accountOfAnother(account.id)), under: rules)
    }
    if account.currency != currency {
      throw OrderRefusal(.otherCurrency(account.currency, expected: currency), under: rules)
    }
  }
}
