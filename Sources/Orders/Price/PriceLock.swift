import HousePolicies
import Quantities
import Quoting

extension Order {
  /// What stands since the first payment, as the house has it; nothing before.
  public func locked(under policy: HousePolicy) -> [LockedThing] {
    guard lockedOffer != nil else { return [] }
    return policy.firstPayments.first { $0.term.kind == kind }?.term.locks ?? []
  }

  /// The moment by which the order has its place in the house's production: the earlier, the earlier it is made.
  ///
  /// Nothing that comes later moves it; nil where the house gives no such place, or the first payment is not there.
  public func productionSlot(under policy: HousePolicy) -> UTCInstant? {
    locked(under: policy).contains(.productionSlot) ? milestones.firstPayment : nil
  }
}

extension OrderDecider {
  func agreeFirstPayment(_ amount: Money, _ why: String) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    try positive(amount)
    let rules = rules(of: .firstPayment)
    let why = try required(why, for: .firstPaymentReason, under: rules)
    if order.lockedOffer != nil { throw OrderRefusal(.alreadyDone(.priceLocked)) }
    guard let offer = (order.acceptedOffer ?? order.openOffer)?.offer else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .quoteToPayOn), under: rules)
    }
    try checkFirstPayment(amount, of: order.changed(offer), offer.lock)
    return locking([grant(.price(.firstPaymentAgreed(amount: amount, reason: why)), under: rules)])
  }

  /// Demands a first payment within the total, and all of it where that is what locks the price.
  func checkFirstPayment(_ amount: Money, of total: Money, _ lock: PriceLock) throws(OrderRefusal) {
    let rules = rules(of: .firstPayment)
    if amount > total {
      throw OrderRefusal(.invalid(.firstPayment(amount, aboveTotal: total)), under: rules)
    }
    switch lock {
    case .deposit: return
    case .fullPayment where amount == total: return
    case .fullPayment:
      throw OrderRefusal(.firstPaymentNotWhole(amount, total: total), under: rules)
    }
  }

  /// Appends the locking of the price where what is granted pays the first payment of a live accepted offer.
  func locking(_ granted: [OrderEntry]) -> [OrderEntry] {
    var after = order
    for entry in granted { after.apply(entry) }
    guard after.lockedOffer == nil, after.ending == nil, let accepted = after.acceptedOffer,
      let needed = after.neededFirst, after.ledger.deposits >= needed
    else {
      return granted
    }
    if let end = accepted.offer.validUntil, end < asOf { return granted }
    let locks = policy.firstPayments.first { $0.term.kind == order.kind }?.rules ?? []
    let rules = (rules(of: .firstPayment) + locks).unique
    return granted + [grant(.price(.priceLocked(offer: accepted.number)), under: rules)]
  }

  /// Appends the unlocking of the price where what is granted takes back what locked it, before anything was made for it.
  func unlocking(_ granted: [OrderEntry]) -> [OrderEntry] {
    let after = order.applying(granted)
    let isBegun = after.milestones.productionStarted != nil || after.milestones.picked != nil
    guard let locked = after.lockedOffer, after.settlement == nil, after.ending == nil, !isBegun,
      let needed = after.neededFirst, needed > after.ledger.deposits
    else { return granted }
    return granted + [grant(.price(.priceUnlocked(offer: locked)), under: rules(of: .firstPayment))]
  }

  func agreeInstalments(_ amounts: [Money]) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let terms = policy.payment.instalmentsCountAsPaid
    guard terms.term else {
      throw OrderRefusal(.instalmentsNotTaken, under: terms.rules)
    }
    guard let accepted = order.acceptedOffer else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .step(.quoteAccepted)), under: terms.rules)
    }
    for amount in amounts { try positive(amount) }
    let sum = order.total(amounts)
    let whole = order.changed(accepted.offer)
    if sum != whole { throw OrderRefusal(.instalmentsDoNotSum(sum, expected: whole), under: terms.rules) }
    return locking([grant(.price(.instalmentsAgreed(amounts: amounts)), under: terms.rules)])
  }
}
