import HousePolicies
import Quantities

/// What may be asked about a parcel beside handing it over.
public enum ParcelCommand: Sendable, Hashable, Codable {
  /// Say where the parcel and where the bill goes.
  case address(shipTo: PostalAddress, billTo: PostalAddress)
  /// Pack it and tell what the carrier takes.
  case pack(PackedParcel)
  /// Record that the buyer refused it, and what that cost.
  case recordRefusal(costs: [ReturnedCost])
}

/// What happens to a parcel beside its way.
public enum ParcelEvent: Sendable, Hashable, Codable {
  /// Where the parcel and where the bill goes.
  case addressed(shipTo: PostalAddress, billTo: PostalAddress)
  /// It is packed and its cost told.
  case packed(parcel: PackedParcel)
  /// The buyer refused it.
  case refused(costs: [ReturnedCost])
}

extension ParcelEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .addressed: "addressed"
    case .packed: "packed"
    case .refused: "refused"
    }
  }
}

/// A parcel as it was packed.
public struct PackedParcel: Sendable, Hashable, Codable {
  /// Who carries it.
  public let carrier: String
  /// What it weighs.
  public let weight: WeighedGrams
  /// What the carrier takes; the client is charged that and no more.
  public let cost: Money

  /// Makes a parcel.
  public init(carrier: String, weight: WeighedGrams, cost: Money) {
    self.carrier = carrier
    self.weight = weight
    self.cost = cost
  }
}

/// Where something is sent.
public struct PostalAddress: Sendable, Hashable, Codable {
  /// Who receives it.
  public let name: String
  /// Street, town, and what else the post needs.
  public let lines: [String]
  /// The country, by its two letters.
  public let country: String

  /// Makes an address.
  public init(name: String, lines: [String], country: String) {
    self.name = name
    self.lines = lines
    self.country = country
  }
}

/// What a parcel cost that came back.
public struct ReturnedCost: Sendable, Hashable, Codable {
  /// For what.
  public let what: ReturnCost
  /// How much.
  public let amount: Money

  /// Makes a cost.
  public init(_ what: ReturnCost, _ amount: Money) {
    self.what = what
    self.amount = amount
  }
}

extension OrderDecider {
  func decide(_ command: ParcelCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .address(let shipTo, let billTo): return try address(shipTo, billTo)
    case .pack(let parcel): return try pack(parcel)
    case .recordRefusal(let costs): return try refusal(costs)
    }
  }

  private func address(_ shipTo: PostalAddress, _ billTo: PostalAddress) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    if order.shipment != nil { throw OrderRefusal(.alreadyDone(.sent)) }
    for address in [shipTo, billTo] where !address.name.saysSomething || !address.country.saysSomething {
      throw OrderRefusal(.textMissing(.address))
    }
    let shipTo = try shipTo.sent(to: country(shipTo.country))
    let billTo = try billTo.sent(to: country(billTo.country))
    let terms = policy.kinds.parcels.shipToMayDiffer
    if shipTo != billTo && !terms.term { throw OrderRefusal(.kind(.addressesDiffer), under: terms.rules) }
    try served(shipTo.country)
    let rules = (terms.rules + policy.shipping.countries.rules).unique
    return [grant(.parcel(.addressed(shipTo: shipTo, billTo: billTo)), under: rules)]
  }

  /// Packs, and charges what the carrier takes where the house tells it after packing.
  private func pack(_ parcel: PackedParcel) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try arrive(at: .packed)
    if order.parcel != nil { throw OrderRefusal(.alreadyDone(.packed)) }
    let parcel = PackedParcel(carrier: try carried(parcel.carrier), weight: parcel.weight, cost: parcel.cost)
    guard parcel.weight.value > .zero else { throw OrderRefusal(.invalid(.weightlessParcel)) }
    let terms = policy.kinds.parcels.cost
    let packed = grant(.parcel(.packed(parcel: parcel)), under: (rules + terms.rules).unique)
    switch terms.term {
    case .included, .withQuote: return [packed]
    case .afterPackingAtCost:
      try inCurrency(parcel.cost)
      if parcel.cost.minorUnits < 0 { throw OrderRefusal(.invalid(.belowZero(parcel.cost))) }
      // Sending is charged once, and a carrier may take nothing.
      if parcel.cost.minorUnits == 0 || order.isSendingInPrice { return [packed] }
      let what = JournalWords.shipping(parcel)
      let charge = Charge(what: what, as: .sending, amount: parcel.cost, paidFirst: false)
      return [packed, charged(charge, under: terms.rules)]
    }
  }

  /// Charges the buyer what a refused parcel cost, as far as the house says.
  private func refusal(_ costs: [ReturnedCost]) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    // Where nothing is published the refusal is recorded all the same, and nobody is charged for it.
    let terms = policy.kinds.parcels.refusedParcel ?? Ruled([], under: [.unpublished])
    if order.shipment == nil {
      throw OrderRefusal(.gateNotPassed(.shipped, missing: .step(.shipped)), under: terms.rules)
    }
    if order.milestones.delivered != nil { throw OrderRefusal(.alreadyDone(.delivered), under: terms.rules) }
    if order.parcelRefused { throw OrderRefusal(.alreadyDone(.parcelRefused), under: terms.rules) }
    for cost in costs { try positive(cost.amount) }
    let buyers = costs.filter { terms.term.contains($0.what) }
    let charges = buyers.map { cost in
      charged(
        Charge(what: JournalWords.refusedParcel(cost.what), amount: cost.amount, paidFirst: false), under: terms.rules)
    }
    return [grant(.parcel(.refused(costs: costs)), under: terms.rules)] + charges
  }

  /// Demands a carrier that the house uses and a country that it serves.
  /// - Returns: the shipment by the names of both.
  func servable(_ shipment: Shipment) throws(OrderRefusal) -> Shipment {
    let carrier = try carried(shipment.carrier)
    let country = try self.country(shipment.country)
    try served(country)
    guard shipment.tracking.saysSomething else {
      throw OrderRefusal(.textMissing(.trackingNumber), under: rules(of: .shipped))
    }
    return Shipment(carrier: carrier, tracking: shipment.tracking, country: country)
  }

  private func carried(_ typed: String) throws(OrderRefusal) -> String {
    let terms = policy.shipping.carriers
    let carrier = CommonSpelling.carrier(typed, used: terms.term)
    if !terms.term.isEmpty && !terms.term.contains(carrier) {
      throw OrderRefusal(.carrierNotUsed(carrier, used: terms.term), under: terms.rules)
    }
    return carrier
  }

  private func served(_ country: String) throws(OrderRefusal) {
    let terms = policy.shipping.countries
    if !terms.term.isEmpty && !terms.term.contains(country) {
      throw OrderRefusal(.countryNotServed(country), under: terms.rules)
    }
  }
}

extension PostalAddress {
  /// The same address with the country by its two letters.
  fileprivate func sent(to country: String) -> PostalAddress {
    PostalAddress(name: name, lines: lines, country: country)
  }
}

extension Order {
  /// Whether the accepted price holds sending already, be it for nothing.
  var isSendingInPrice: Bool { acceptedOffer?.offer.lines.contains { $0.group == .shipping } ?? false }

  mutating func apply(_ event: ParcelEvent) {
    switch event {
    case .addressed(let ship, let bill): (shipTo, billTo) = (ship, bill)
    case .packed(let packed): parcel = packed
    case .refused: parcelRefused = true
    }
  }
}
