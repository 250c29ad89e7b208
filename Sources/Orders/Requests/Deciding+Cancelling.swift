import HousePolicies
import Quantities

extension Deciding {
  /// Ends the order before its time: what is not kept is owed to the client.
  func end(
    _ ground: Cancellation.Ground, _ why: String, keeps: Money, _ specialistsReason: String?, under rules: [RuleID]
  ) -> [OrderEntry] {
    let held = order.ledger.held
    let cancellation = Cancellation(
      ground: ground, stage: order.stage, why: why, keeps: keeps,
      givesBack: money(held.minorUnits - keeps.minorUnits), specialistsReason: specialistsReason)
    let event = RequestEvent.cancelled(cancellation: cancellation, transfers: unwound(keeping: keeps))
    return [grant(.request(event), under: rules)]
  }

  /// The postings after which just what is kept is earned, nothing is deposited, and the rest is owed to the client.
  private func unwound(keeping keeps: Money) -> [Transfer] {
    let ledger = order.ledger
    let earned = -ledger.balance(.revenue) - ledger.balance(.credits)
    var transfers: [Transfer] = []
    transfers.move(keeps.minorUnits - earned, debit: .receivable, credit: .revenue, order.currency)
    transfers.move(earned - keeps.minorUnits, debit: .credits, credit: .receivable, order.currency)
    transfers.move(ledger.deposits.minorUnits, debit: .deposits, credit: .receivable, order.currency)
    return transfers
  }

  /// After its end no more goes back than is owed to the client.
  func refuseBeyondOwed(_ refund: Refund) throws(OrderRefusal) {
    let owed = money(max(0, -order.due.minorUnits))
    if refund.amount.currency == order.currency && refund.amount > owed {
      throw OrderRefusal(.moreThanReceived(refund.amount, refundable: owed))
    }
  }
}
