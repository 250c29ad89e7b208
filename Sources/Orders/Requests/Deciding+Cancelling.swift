import HousePolicies
import Quantities

extension Deciding {
  /// Ends the order before its time: announced money is no longer awaited, and what is not kept is owed to the client.
  func end(
    _ ground: Cancellation.Ground, _ why: String, keeps: Money, _ specialistsReason: String?, under rules: [RuleID]
  ) -> [OrderEntry] {
    let pending = order.receipts.filter { $0.state == .pending }.map { record in
      grant(
        .money(.paymentReturned(number: record.receipt.number, reason: "the order ended: \(why)", transfers: [])),
        under: rules)
    }
    let held = order.ledger.held
    let cancellation = Cancellation(
      ground: ground, stage: order.stage, why: why, keeps: keeps,
      givesBack: money(held.minorUnits - keeps.minorUnits), specialistsReason: specialistsReason)
    let event = RequestEvent.cancelled(cancellation: cancellation, transfers: unwound(keeping: keeps))
    return pending + [grant(.request(event), under: rules)]
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

  /// After its cancellation an order takes nothing but the record that money went back, up to what is owed to the client.
  func refuseAfterCancellation(_ command: OrderCommand) throws(OrderRefusal) {
    guard case .money(.refund(let refund)) = command else { throw OrderRefusal(.aftercare(.cancelled)) }
    let owed = money(-order.due.minorUnits)
    if refund.amount.currency == order.currency && refund.amount > owed {
      throw OrderRefusal(.moreThanReceived(refund.amount, refundable: owed))
    }
  }
}
