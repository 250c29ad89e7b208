import HousePolicies
import Quantities

extension OrderDecider {
  /// Takes a final price back, by new postings: the pieces are weighed again, with the reason, and settled anew.
  ///
  /// What was paid stays paid: it is held as deposits again, and set against the next final price.
  func reverseSettlement(_ why: String) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = rules(of: .settled)
    let why = try required(why, for: .reversalReason, under: rules)
    guard let settlement = order.settlement else {
      throw OrderRefusal(.gateNotPassed(.settled, missing: .step(.settled)), under: rules)
    }
    var transfers: [Transfer] = []
    transfers.move(settlement.final.minorUnits, debit: .revenue, credit: .receivable, order.currency)
    let held = settlement.final.minorUnits - order.ledger.receivable.minorUnits
    transfers.move(held, debit: .receivable, credit: .deposits, order.currency)
    let reversed = MoneyEvent.settlementReversed(settlement: settlement, reason: why, transfers: transfers)
    return [grant(.money(reversed), under: rules)]
  }
}
