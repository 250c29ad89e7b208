import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: SendingCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .chooseInsurance(let insured):
      try only(.customer, .accountSpecialist, .owner)
      if order.shipment != nil { throw OrderRefusal(.alreadyDone(.sent)) }
      let rules = policy.shipping.insuranceFrom?.rules ?? []
      return [grant(.sending(.insuranceChosen(insured: insured)), under: rules)]
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
    try servable(shipment)
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
