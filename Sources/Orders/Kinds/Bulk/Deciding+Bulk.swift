import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: BulkCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .sendPurchaseOrder(let reference): return try purchase(reference)
    case .agreePacking(let requirements):
      try only(.customer, .accountSpecialist, .owner)
      let rules = try onTheWay(.packingAgreed)
      let requirements = try required(requirements, for: .packingRequirements, under: rules)
      if order.bulk.proforma != nil { throw OrderRefusal(.alreadyDone(.proformaIssued)) }
      return [grant(.bulk(.packingAgreed(requirements: requirements)), under: rules)]
    case .issueProforma(let number): return try issueProforma(number)
    }
  }

  /// Takes the client's purchase order, which accepts the open quote where none is accepted yet.
  private func purchase(_ reference: String) throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.sendPurchaseOrder)
    guard reference.saysSomething else { throw OrderRefusal(.textMissing(.purchaseOrderNumber)) }
    if order.bulk.proforma != nil { throw OrderRefusal(.alreadyDone(.proformaIssued)) }
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
    guard number.saysSomething else { throw OrderRefusal(.textMissing(.proformaNumber)) }
    if order.bulk.proforma != nil { throw OrderRefusal(.alreadyDone(.proformaIssued)) }
    guard let accepted = order.acceptedOffer, let deposit = order.firstPayment else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .step(.quoteAccepted)), under: rules)
    }
    let offer = accepted.offer
    let invoice = ProformaInvoice(
      number: number, offer: accepted.number, goods: money(offer.total.minorUnits + offer.sampleCredit.minorUnits),
      credit: offer.sampleCredit, total: offer.total, deposit: deposit,
      rest: money(offer.total.minorUnits - deposit.minorUnits))
    return [grant(.bulk(.proformaIssued(invoice: invoice)), under: rules)]
  }
}
