import HousePolicies
import Quantities
import Quoting

extension Deciding {
  func decide(_ command: BulkCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .sendPurchaseOrder(let reference): return try purchase(reference)
    case .agreePacking(let requirements):
      try only(.customer, .accountSpecialist, .owner)
      let rules = try onTheWay(.packingAgreed)
      let requirements = try reason(requirements, for: "packing without its requirements", under: rules)
      if order.bulk.proforma != nil { throw OrderRefusal(.alreadyDone("the proforma invoice is issued")) }
      return [grant(.bulk(.packingAgreed(requirements: requirements)), under: rules)]
    case .issueProforma(let number): return try issueProforma(number)
    }
  }

  /// Takes the client's purchase order, which accepts the open quote where none is accepted yet.
  private func purchase(_ reference: String) throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.sendPurchaseOrder)
    guard reference.saysSomething else { throw OrderRefusal(.meaningless("the purchase order has no number")) }
    if order.bulk.proforma != nil { throw OrderRefusal(.alreadyDone("the proforma invoice is issued")) }
    var accepted: [OrderEntry] = []
    if order.acceptedOffer == nil, let open = order.openOffer {
      let orderer = Actor(actor.role, actor.name, clientEvidence: actor.clientEvidence ?? reference)
      accepted = try Deciding(order: order, actor: orderer, policy: policy, asOf: asOf)
        .decide(.acceptQuote(number: open.number))
    }
    let after = Deciding(order: order.applying(accepted), actor: actor, policy: policy, asOf: asOf)
    let all = try (rules + after.arrive(at: .purchaseOrderReceived)).unique
    return accepted + [grant(.bulk(.purchaseOrderReceived(reference: reference)), under: all)]
  }

  private func issueProforma(_ number: String) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try arrive(at: .proformaIssued)
    guard number.saysSomething else { throw OrderRefusal(.meaningless("the proforma invoice has no number")) }
    if order.bulk.proforma != nil { throw OrderRefusal(.alreadyDone("the proforma invoice is issued")) }
    guard let accepted = order.acceptedOffer, let deposit = order.firstPayment else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: "no live quote is accepted"), under: rules)
    }
    let offer = accepted.offer
    let invoice = ProformaInvoice(
      number: number, offer: accepted.number, goods: money(offer.total.minorUnits + offer.sampleCredit.minorUnits),
      credit: offer.sampleCredit, total: offer.total, deposit: deposit,
      rest: money(offer.total.minorUnits - deposit.minorUnits))
    return [grant(.bulk(.proformaIssued(invoice: invoice)), under: rules)]
  }

  /// Demands of an offer what the order's kind does: the sample fee's credit, a reason for a new price, the deposit, fees.
  /// - Returns: the rules that it was held against.
  func checkKind(_ offer: PriceOffer, _ why: String) throws(OrderRefusal) -> [RuleID] {
    switch order.kind {
    case .sampleThenBulk: return try checkCredit(offer) + checkUnitPrice(offer, why) + checkDeposit(offer)
    case .customizedStock: return try checkFee(offer)
    case .reorder:
      guard let terms = policy.kinds.reordering?.chargesSampleFee, !terms.term else { return try checkDeposit(offer) }
      if offer.lines.contains(where: { $0.group == .fee || $0.group == .sampleCredit }) {
        throw OrderRefusal(.kind(.sampleFeeInReorder), under: terms.rules)
      }
      return try terms.rules + checkDeposit(offer)
    case .bespoke, .wholesale: return []
    }
  }

  private func checkCredit(_ offer: PriceOffer) throws(OrderRefusal) -> [RuleID] {
    guard let terms = policy.kinds.sampling?.credits else { return [] }
    let steps = terms.term.compactMap { step in
      ProductKind(rawValue: step.product).map { SampleCredit(product: $0, from: step.from, per: step.per.counting) }
    }
    guard let goods = offer.goods else {
      throw OrderRefusal(.meaningless("the offer does not say its product and its pieces of each unit"))
    }
    if goods.piecesPerUnit.reduce(0, +) != offer.pieces {
      throw OrderRefusal(.meaningless("the pieces of the units are not the \(offer.pieces) that are offered"))
    }
    let before = order.total(offer.lines.prefix { $0.group != .sampleCredit }.map(\.amount))
    let due = steps.credit(of: order.sampleFee, on: goods.product, goods.piecesPerUnit, costing: before)
    if offer.sampleCredit != due {
      throw OrderRefusal(.kind(.sampleCreditOff(given: offer.sampleCredit, due: due)), under: terms.rules)
    }
    return terms.rules
  }

  /// Demands the house's deposit, of what is left after the credit.
  private func checkDeposit(_ offer: PriceOffer) throws(OrderRefusal) -> [RuleID] {
    guard let terms = policy.firstPayments.first(where: { $0.term.kind == order.kind }) else { return [] }
    guard let deposit = try? offer.total.portion(terms.term.share, rounded: policy.rounding) else {
      throw OrderRefusal(.tooLarge)
    }
    if offer.firstPayment != deposit {
      throw OrderRefusal(.kind(.bulkDepositOff(offer.firstPayment, share: terms.term.share)), under: terms.rules)
    }
    return terms.rules
  }

  private func checkUnitPrice(_ offer: PriceOffer, _ why: String) throws(OrderRefusal) -> [RuleID] {
    guard let terms = policy.kinds.sampling?.newPriceNeedsReason, let told = order.sample.quote?.unitPrice else {
      return []
    }
    if terms.term && offer.unitPrice != told {
      _ = try reason(why, for: "a price other than the \(told) of the sample's quote", under: terms.rules)
    }
    return terms.rules
  }
}

extension SampleCreditStep.Counting {
  /// The same counting in the price book's words.
  var counting: SampleCredit.Counting {
    switch self {
    case .style: .style
    case .sku: .sku
    }
  }
}
