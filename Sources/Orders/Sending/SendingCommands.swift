import HousePolicies
import Quantities

/// What may be asked about the parcel.
public enum SendingCommand: Sendable, Hashable, Codable {
  /// Choose whether the parcel is insured.
  case chooseInsurance(insured: Bool)
  /// Hand the parcel over.
  case ship(Shipment)
  /// Record duties asked for the parcel; the house's rules say who bears them.
  case billDuties(amount: Money)
  /// Record that the client has it.
  case deliver(at: UTCInstant)
}

/// What happens to the parcel.
public enum SendingEvent: Sendable, Hashable, Codable {
  /// The client chose whether the parcel is insured; what that changes of the price, its tax included.
  case insuranceChosen(insured: Bool, adding: Money? = nil, change: ProposedChange? = nil)
  /// The parcel is on its way.
  case shipped(shipment: Shipment)
  /// Duties were asked for the parcel.
  case dutiesBilled(bill: BilledDuties)
  /// The client has it.
  case delivered(at: UTCInstant)
}

extension SendingEvent {
  var name: String {
    switch self {
    case .insuranceChosen: "insurance-chosen"
    case .shipped: "shipped"
    case .dutiesBilled: "duties-billed"
    case .delivered: "delivered"
    }
  }
}

/// A parcel on its way.
public struct Shipment: Sendable, Hashable, Codable {
  /// Who carries it.
  public let carrier: String
  /// The number that it is followed by.
  public let tracking: String
  /// The country, by its two letters.
  public let country: String

  /// Makes a shipment.
  public init(carrier: String, tracking: String, country: String) {
    self.carrier = carrier
    self.tracking = tracking
    self.country = country
  }
}

extension String {
  /// Whether two tracking numbers are the same, however they are typed: blanks, hyphens and case tell nothing.
  func isSameTracking(as other: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return plain(self) == plain(other)
  }
}

extension OrderDecider {
  func decide(_ command: SendingCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .chooseInsurance(let insured): return try chooseInsurance(insured)
    case .ship(let shipment): return try ship(shipment)
    case .billDuties(let amount): return try billDuties(amount)
    case .deliver(let moment):
      try only(.customer, .accountSpecialist, .owner)
      let rules = try arrive(at: .delivered)
      if order.milestones.delivered != nil { throw OrderRefusal(.alreadyDone(.delivered)) }
      guard moment <= asOf, moment >= (order.milestones.shipped ?? moment) else {
        throw OrderRefusal(.invalid(.deliveredAt(moment)))
      }
      return [grant(.sending(.delivered(at: moment)), under: rules)]
    }
  }

  private func ship(_ shipment: Shipment) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try arrive(at: .shipped)
    if order.shipment != nil { throw OrderRefusal(.alreadyDone(.sent)) }
    let terms = policy.shipping
    let shipment = try servable(shipment)
    if policy.way(order.kind)?.gate(.picturesShown) != nil { try demandPictures() }
    try demandCertificates()
    try demandInsuranceChoice()
    let all = (rules + terms.carriers.rules + terms.duties.rules).unique
    return [grant(.sending(.shipped(shipment: shipment)), under: all)]
  }

  /// From the house's threshold on, the client's choice must be kept.
  private func demandInsuranceChoice() throws(OrderRefusal) {
    guard let from = policy.shipping.insuranceFrom, order.insured == nil else { return }
    if order.price.amount >= from.term {
      throw OrderRefusal(.insuranceNotChosen(value: order.price), under: from.rules)
    }
  }
  /// Demands that no announced money is awaited any more: after the end it could not be recorded.
  private func demandResolved() throws(OrderRefusal) {
    guard let awaited = order.receipts.first(where: { $0.state == .pending })?.receipt.number else { return }
    throw OrderRefusal(
      .gateNotPassed(.balancePaid, missing: .announced(payment: awaited)), under: rules(of: .balancePaid))
  }

  func close() throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    try demandResolved()
    if order.ending != nil {
      guard let open = order.openAtEnd else { return [grant(.closed)] }
      throw OrderRefusal(.gateNotPassed(.balancePaid, missing: open))
    }
    let way = policy.way(order.kind)
    for gate in way?.gates ?? [] {
      if let missing = order.missing(for: gate.term) {
        throw OrderRefusal(.gateNotPassed(gate.term, missing: missing), under: gate.rules)
      }
    }
    // What still comes by instalments could not be recorded any more.
    if order.due.minorUnits != 0 {
      throw OrderRefusal(
        .gateNotPassed(.balancePaid, missing: .due(order.due)), under: way?.gate(.balancePaid)?.rules ?? [])
    }
    return [grant(.closed)]
  }
}

/// Duties that were asked for a parcel, and who bears them.
///
/// The buyer pays them to the carrier, the house out of its own: neither is a posting in the order's ledger.
public struct BilledDuties: Sendable, Hashable, Codable {
  /// How much.
  public let amount: Money
  /// Who bears them.
  public let payer: Duties.Payer

  /// Records a bill.
  public init(amount: Money, payer: Duties.Payer) {
    self.amount = amount
    self.payer = payer
  }
}

extension OrderDecider {
  /// Says who bears the duties of a parcel that is on its way.
  func billDuties(_ amount: Money) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    try positive(amount)
    let terms = policy.shipping.duties
    guard let shipment = order.shipment else {
      throw OrderRefusal(.gateNotPassed(.shipped, missing: .step(.shipped)), under: terms.rules)
    }
    let bill = BilledDuties(amount: amount, payer: terms.term.payer(in: shipment.country))
    return [grant(.sending(.dutiesBilled(bill: bill)), under: terms.rules)]
  }
}

extension Order {
  mutating func apply(_ event: SendingEvent, at moment: UTCInstant) {
    switch event {
    case .insuranceChosen(let choice, let adding, let change): choose(choice, adding, change, at: moment)
    case .shipped(let parcel):
      shipment = parcel
      milestones.shipped = moment
    case .dutiesBilled(let bill): duties.append(bill)
    case .delivered(let received): milestones.delivered = received
    }
  }
}
