import HousePolicies
import Quantities

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

extension Deciding {
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
