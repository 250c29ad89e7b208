import HousePolicies
import Quantities
import Quoting

extension Deciding {
  func decide(_ command: PriceCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .proposeChange(let what, let cost, let days): return try propose(what, cost, days)
    case .proposeAlloy(let alloy, let cost, let days, let part):
      return try propose(alloy: alloy, of: part, cost, days)
    case .answerChange(let number, let accepted): return try answer(number, accepted)
    case .issueQuote(let offer, let why): return try issue(offer, why)
    case .acceptQuote(let number): return try accept(number)
    case .agreeFirstPayment(let amount, let why): return try agreeFirstPayment(amount, why)
    case .agreeInstalments(let amounts): return try agreeInstalments(amounts)
    }
  }

  func rules(of gate: Gate) -> [RuleID] { policy.way(order.kind)?.gate(gate)?.rules ?? [] }

  private func agreeFirstPayment(_ amount: Money, _ why: String) throws(OrderRefusal) -> [OrderEntry] {
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
  private func checkFirstPayment(_ amount: Money, of total: Money, _ lock: PriceLock) throws(OrderRefusal) {
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

  private func propose(
    _ what: String, _ cost: Money, _ days: Int, alloy: String? = nil, part: String? = nil
  ) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    try inCurrency(cost)
    let what = try required(what, for: .change)
    guard (0...3650).contains(days) else { throw OrderRefusal(.invalid(.delay(days: days))) }
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled)) }
    if order.acceptedOffer == nil {
      throw OrderRefusal(
        .gateNotPassed(.quoteAccepted, missing: .acceptedPriceToChange))
    }
    try leavesPrice(cost)
    let change = ProposedChange(
      number: order.changes.count + 1, what: what, cost: cost, days: days, alloy: alloy, part: part)
    return [grant(.price(.changeProposed(change: change)), under: policy.rounds.majorChangeNeedsConsent.rules)]
  }

  /// Another alloy in place of the quoted one, of the piece or of the part that is named.
  private func propose(
    alloy: String, of part: String?, _ cost: Money, _ days: Int
  ) throws(OrderRefusal) -> [OrderEntry] {
    let alloy = try required(alloy, for: .alloy)
    let weights = order.acceptedOffer?.offer.weights ?? []
    let parts = weights.compactMap(\.part)
    if let part, !parts.contains(part) { throw OrderRefusal(.unknown(.part(part, known: parts))) }
    if part == nil && parts.count > 1 {
      throw OrderRefusal(.invalid(.alloyWithoutPart(parts)))
    }
    let quoted = weights.first { part == nil || $0.part == part }?.alloy
    if quoted == alloy { throw OrderRefusal(.alreadyDone(.alloyQuoted(alloy))) }
    let what = JournalWords.alloy(alloy, ofPart: part, insteadOf: quoted)
    return try propose(what, cost, days, alloy: alloy, part: part)
  }

  /// Demands that a change takes off no more than the whole price.
  private func leavesPrice(_ cost: Money) throws(OrderRefusal) {
    if order.price.minorUnits + cost.minorUnits < 0 {
      throw OrderRefusal(.invalid(.changeBelowZero))
    }
  }

  private func answer(_ number: Int, _ accepted: Bool) throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.consent)
    guard let record = order.changes.first(where: { $0.change.number == number }) else {
      throw OrderRefusal(.unknown(.change(number, known: order.changes.map(\.change.number))))
    }
    if record.isAccepted != nil { throw OrderRefusal(.alreadyDone(.changeAnswered(number))) }
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled)) }
    if record.offer != order.acceptedOffer?.number {
      throw OrderRefusal(.alreadyDone(.changedPriceGone(change: number)))
    }
    // Other changes may have been accepted since this one was told.
    if accepted { try leavesPrice(record.change.cost) }
    let all = (rules + policy.rounds.majorChangeNeedsConsent.rules).unique
    return locking([grant(.price(.changeAnswered(number: number, accepted: accepted)), under: all)])
  }

  private func issue(_ offer: PriceOffer, _ why: String) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try arrive(at: .quoteAccepted)
    try inCurrency(offer.total)
    if order.lockedOffer != nil { throw OrderRefusal(.alreadyDone(.priceLocked)) }
    let sampled = try checkKind(offer, why)
    if offer.total.minorUnits < 0 || offer.firstPayment.minorUnits < 0 || offer.pieces < 1 {
      throw OrderRefusal(.invalid(.offerBelowZero))
    }
    try inCurrency(offer.firstPayment)
    try checkFirstPayment(offer.firstPayment, of: offer.total, offer.lock)
    try offer.validUntil?.isKept()
    if let end = offer.validUntil, end < asOf { throw OrderRefusal(.offerExpired(order.offers.count + 1, at: end)) }
    if let wanted = order.intake.quantity, wanted != offer.pieces {
      throw OrderRefusal(.invalid(.pieces(offered: offer.pieces, wanted: wanted)))
    }
    let why = try order.offers.isEmpty ? why : required(why, for: .quoteReason, under: rules)
    let taken = order.changes.filter { $0.isAccepted == true }.map(\.change.number)
    let issued = PriceEvent.quoteIssued(offer: offer, reason: why, takingIn: taken.isEmpty ? nil : taken)
    return [grant(.price(issued), under: (rules + sampled).unique)]
  }

  private func accept(_ number: Int) throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.acceptQuote) + arrive(at: .quoteAccepted)
    guard let record = order.offers.first(where: { $0.number == number }) else {
      throw OrderRefusal(.unknown(.quote(number, known: order.offers.map(\.number))))
    }
    guard record.state == .open else { throw OrderRefusal(.offerNotOpen(number, record.state)) }
    try live(record)
    return locking([grant(.price(.quoteAccepted(number: number)), under: rules)])
  }

  private func live(_ record: OfferRecord) throws(OrderRefusal) {
    if let end = record.offer.validUntil, end < asOf { throw OrderRefusal(.offerExpired(record.number, at: end)) }
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

  private func agreeInstalments(_ amounts: [Money]) throws(OrderRefusal) -> [OrderEntry] {
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
