import HousePolicies
import Quantities

/// How an order ended before it was fulfilled; what was paid for what is not made is given back.
public enum Ending: Sendable, Hashable, Codable {
  /// Its payment window passed and not everything was paid.
  case expired(lastMoment: UTCInstant)
  /// The house declined a change that it rests on.
  case declined(reason: String)
  /// The client cancelled it, or wanted the money back.
  case cancelled(Cancellation)
}

extension OrderDecider {
  /// Ends an order before it is fulfilled: what was charged is given up, so that all money held is due back.
  func ending(_ ending: Ending, under rules: [RuleID]) -> [OrderEntry] {
    let charged = order.total(order.charges.map(\.amount)).minorUnits
    let given = charged - order.total(order.credits.map(\.amount)).minorUnits
    let ended = grant(.ended(ending), under: rules)
    guard given > 0 else { return [ended] }
    let credit = GivenCredit(why: JournalWords.givenUp(ending), amount: money(given))
    let transfers = [Transfer(debit: .credits, credit: .receivable, credit.amount)]
    return [ended, grant(.money(.credited(credit: credit, transfers: transfers)), under: rules)]
  }

  /// Refuses what an order that ended has no use for: only its money is still moved, and notes are written.
  func checkEnding(_ command: OrderCommand) throws(OrderRefusal) {
    guard let ending = order.ending else { return }
    switch command {
    case .note, .close: return
    case .money(let command):
      switch command {
      case .pay, .clearPayment, .returnPayment: return
      case .refund(let refund): return try refuseBeyondOwed(refund)
      // What the house kept and a bank took back all the same may be given up.
      case .credit(let credit) where order.due >= credit.amount: return
      case .charge, .chargeFees, .credit, .settle, .consentToSettlement, .reverseSettlement: break
      }
    case .request(.reinstate): return
    case .intake, .rounds, .price, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .checks, .parcel,
      .request:
      break
    }
    if case .cancelled = ending { throw OrderRefusal(.aftercare(.cancelled)) }
    throw OrderRefusal(.kind(.ended(ending)))
  }
}

extension Order {
  /// What the house's deadlines do to the order by themselves, as of a moment.
  ///
  /// Applied, they are due no more: asking again gives nothing. Reading an order never acts; a `tick` does, and every
  /// command first records what was due before it.
  ///
  /// - Parameters:
  ///   - policy: the house's rules.
  ///   - actor: who carries the clock.
  ///   - asOf: the moment.
  /// - Returns: the entries to append; none where nothing is due.
  public func dueActions(under policy: HousePolicy, by actor: Actor, asOf: UTCInstant) -> [OrderEntry] {
    guard !isClosed, ending == nil, asOf >= lastEntryAt, let last = paymentWindowEnds(under: policy), asOf > last else {
      return []
    }
    let deciding = OrderDecider(order: self, actor: actor, policy: policy, asOf: asOf)
    let ended = deciding.ending(.expired(lastMoment: last), under: policy.payment.window?.rules ?? [])
    return ended + deciding.messages(after: ended)
  }

  /// The order after entries.
  func applying(_ entries: [OrderEntry]) -> Order {
    var after = self
    for entry in entries { after.apply(entry) }
    return after
  }
}

/// What a client has to pay before the house's payment window ends, and the order with it.
public struct AwaitedPayment: Sendable, Hashable, Encodable {
  /// What is still to be paid of what is asked for first; nil while no price is accepted.
  public let amount: Money?
  /// The last moment at which it may be paid.
  public let until: UTCInstant
  /// The rules behind it.
  public let rules: [RuleID]
}

extension Order {
  /// The payment that a window runs for; nil where it is paid, no window runs, or the order has ended.
  public func awaitedPayment(under policy: HousePolicy) -> AwaitedPayment? {
    guard !isClosed, ending == nil, let window = policy.payment.window, let until = paymentWindowEnds(under: policy)
    else { return nil }
    let amount = neededFirst.map { Money(minorUnits: max(0, $0.minorUnits - ledger.deposits.minorUnits), currency) }
    return AwaitedPayment(amount: amount, until: until, rules: window.rules)
  }
}
