import HousePolicies
import Quantities
import Quoting

/// What may be asked about the price before it is settled.
public enum PriceCommand: Sendable, Hashable, Codable {
  /// Tell the client what a change costs.
  case proposeChange(what: String, cost: Money, days: Int)
  /// Tell the client what another alloy than the quoted one costs, of the piece or of a metal part, and its days.
  case proposeAlloy(alloy: String, cost: Money, days: Int, part: String? = nil)
  /// Answer it.
  case answerChange(number: Int, accepted: Bool)
  /// Offer a price.
  case issueQuote(offer: PriceOffer, reason: String)
  /// Accept one.
  case acceptQuote(number: Int)
  /// Ask for another first payment than the quote's.
  case agreeFirstPayment(amount: Money, reason: String)
  /// Agree on instalments.
  case agreeInstalments(amounts: [Money])
}

/// What happens to the price before it is settled.
public enum PriceEvent: Sendable, Hashable, Codable {
  /// A change with its cost and time was told to the client.
  case changeProposed(change: ProposedChange)
  /// The client's answer to it.
  case changeAnswered(number: Int, accepted: Bool)
  /// A price was offered; every earlier one is superseded, with the changes that were accepted on them.
  case quoteIssued(offer: PriceOffer, reason: String, takingIn: [Int]? = nil)
  /// The client accepted a price.
  case quoteAccepted(number: Int)
  /// What the accepted price rested on changed.
  case quoteReopened(number: Int, reason: String)
  /// The house asks for another first payment than the quote's.
  case firstPaymentAgreed(amount: Money, reason: String)
  /// The first payment comes in instalments that count as paid in full.
  case instalmentsAgreed(amounts: [Money])
  /// The price is locked: metal fixes, materials, production slot.
  case priceLocked(offer: Int)
  /// What locked the price went back before anything was made: the order is unpaid again.
  case priceUnlocked(offer: Int)
}

extension PriceEvent {
  var name: String {
    switch self {
    case .changeProposed: "change-proposed"
    case .changeAnswered: "change-answered"
    case .quoteIssued: "quote-issued"
    case .quoteAccepted: "quote-accepted"
    case .quoteReopened: "quote-reopened"
    case .firstPaymentAgreed: "first-payment-agreed"
    case .instalmentsAgreed: "instalments-agreed"
    case .priceLocked: "locked"
    case .priceUnlocked: "unlocked"
    }
  }
}

extension OrderDecider {
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
}

extension Order {
  mutating func apply(_ event: PriceEvent, at moment: UTCInstant) {
    switch event {
    case .changeProposed(let change): changes.append(ChangeRecord(change: change, offer: acceptedOffer?.number))
    case .changeAnswered(let number, let accepted):
      guard let index = changes.firstIndex(where: { $0.change.number == number }) else { return }
      changes[index].isAccepted = accepted
      changes[index].answeredAt = moment
      awaitsChange = false
      // A final price that awaits consent was calculated without it.
      if accepted { proposedSettlement = nil }
    case .quoteIssued(let offer, let reason, _):
      for index in offers.indices { offers[index].state = .superseded }
      awaitsChange = false
      // What insurance costs is told anew with a price, and chosen anew.
      if insuranceAdded != 0 { (insured, insuranceAdded) = (nil, 0) }
      instalments = []
      offers.append(
        OfferRecord(number: offers.count + 1, offer: offer, reason: reason, issuedAt: moment, state: .open))
    case .quoteAccepted(let number):
      setOffer(number, .accepted)
      if offers.indices.contains(number - 1) { offers[number - 1].acceptedAt = moment }
    case .quoteReopened(let number, _): setOffer(number, .reopened)
    case .firstPaymentAgreed(let amount, _): agreedFirstPayment = amount
    case .instalmentsAgreed(let amounts): instalments = amounts
    case .priceLocked(let number):
      lockedBy = neededFirst
      lockedOffer = number
      milestones.firstPayment = moment
      for index in changes.indices where changes[index].isAccepted == true {
        (changes[index].isAmended, changes[index].isDrawn) = (true, true)
      }
    case .priceUnlocked:
      (lockedOffer, lockedBy, milestones.firstPayment) = (nil, nil, nil)
      // What is asked for before the lock is another quote.
      awaitsChange = false
    }
  }

  mutating func setOffer(_ number: Int, _ state: OfferRecord.State) {
    guard offers.indices.contains(number - 1) else { return }
    offers[number - 1].state = state
  }
}
