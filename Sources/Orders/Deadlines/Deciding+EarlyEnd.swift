import HousePolicies
import Quantities

extension Deciding {
  /// Ends an order before it is fulfilled: what was charged is given up, so that all money held is due back.
  func ending(_ ending: Ending, under rules: [RuleID]) -> [OrderEntry] {
    let charged = order.total(order.charges.map(\.amount)).minorUnits
    let given = charged - order.total(order.credits.map(\.amount)).minorUnits
    let ended = grant(.ended(ending), under: rules)
    guard given > 0 else { return [ended] }
    let credit = GivenCredit(why: JournalWords.givenUp(ending), amount: money(given))
    let transfers = [Transfer(debit: .credits, credit: .receivable, credit.amount)]
    return [ended, grant(.money(.credited(credit: credit, transfers: transfers)), under: rules)]
  }

  /// Refuses what an order that ended has no use for: only its money is still moved, and notes are written.
  func checkEnding(_ command: OrderCommand) throws(OrderRefusal) {
    guard let ending = order.ending else { return }
    switch command {
    case .note, .close: return
    case .money(let command):
      switch command {
      case .pay, .clearPayment, .returnPayment: return
      case .refund(let refund): return try refuseBeyondOwed(refund)
      // What the house kept and a bank took back all the same may be given up.
      case .credit(let credit) where order.due >= credit.amount: return
      case .charge, .chargeFees, .credit, .settle, .consentToSettlement: break
      }
    case .intake, .rounds, .price, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .checks, .parcel,
      .request:
      break
    }
    if case .cancelled = ending { throw OrderRefusal(.aftercare(.cancelled)) }
    throw OrderRefusal(.kind(.ended(ending)))
  }
}
