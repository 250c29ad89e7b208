import HousePolicies
import Quantities

/// What may be asked about the papers of a bulk order.
public enum BulkCommand: Sendable, Hashable, Codable {
  /// Send the purchase order; it accepts the quote that is open.
  case sendPurchaseOrder(reference: String)
  /// Say how the pieces are to be packed.
  case agreePacking(requirements: String)
  /// Issue the proforma invoice.
  case issueProforma(number: String)
}

/// What happens to the papers of a bulk order.
public enum BulkEvent: Sendable, Hashable, Codable {
  /// The client's purchase order came.
  case purchaseOrderReceived(reference: String)
  /// The packing requirements are there.
  case packingAgreed(requirements: String)
  /// The proforma invoice was issued.
  case proformaIssued(invoice: ProformaInvoice)
}

extension BulkEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .purchaseOrderReceived: "purchase-order-received"
    case .packingAgreed: "packing-agreed"
    case .proformaIssued: "proforma-issued"
    }
  }
}

extension OrderDecider {
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
      accepted = try OrderDecider(order: order, actor: orderer, policy: policy, asOf: asOf)
        .decide(.acceptQuote(number: open.number))
    }
    let after = OrderDecider(order: order.applying(accepted), actor: actor, policy: policy, asOf: asOf)
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

/// The papers of a bulk order.
public struct BulkPapers: Sendable, Hashable {
  /// The client's purchase order.
  public internal(set) var purchaseOrder: String?
  /// How the pieces are packed.
  public internal(set) var packing: String?
  /// The proforma invoice.
  public internal(set) var proforma: ProformaInvoice?

  /// No papers yet.
  public init() {}

  mutating func apply(_ event: BulkEvent) {
    switch event {
    case .purchaseOrderReceived(let reference): purchaseOrder = reference
    case .packingAgreed(let requirements): packing = requirements
    case .proformaIssued(let invoice): proforma = invoice
    }
  }
}

/// What a client is asked to pay for the pieces before they are made.
public struct ProformaInvoice: Sendable, Hashable, Codable {
  /// Its number.
  public let number: String
  /// The quote that it rests on.
  public let offer: Int
  /// The goods before the sample fee is credited.
  public let goods: Money
  /// The sample fee that is credited, zero or more.
  public let credit: Money
  /// What the order costs.
  public let total: Money
  /// What is paid before the pieces are made.
  public let deposit: Money
  /// What is paid before they are sent: the total less the deposit.
  public let rest: Money
}
