import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: CheckCommand) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    switch command {
    case .correctDoubleCharge(let number, let twin): return try correct(number, twin)
    case .drawPayerCheck(let number, let draw): return try drawCheck(number, draw)
    case .clearPayer(let number, let evidence):
      let rules = policy.kinds.paymentChecks.payerChecked.rules
      let evidence = try required(evidence, for: .payerEvidence, under: rules)
      guard order.payerChecks.contains(where: { $0.number == number && $0.isHeld }) else {
        throw OrderRefusal(.alreadyDone(.notOnHold(payment: number)), under: rules)
      }
      return [grant(.checks(.payerCleared(number: number, evidence: evidence)), under: rules)]
    }
  }

  /// Takes the second of two equal payments back by new postings; the first stays.
  private func correct(_ number: Int, _ twin: Int) throws(OrderRefusal) -> [OrderEntry] {
    let terms = policy.kinds.paymentChecks.correctsDoubleCharge
    let (second, first) = (try known(number), try known(twin))
    guard terms.term, number != twin, first.state == .posted, second.state == .posted,
      first.receipt.amount == second.receipt.amount, first.receipt.method == second.receipt.method
    else { throw OrderRefusal(.kind(.noDoubleCharge(number, twin)), under: terms.rules) }
    return try returned(number, JournalWords.chargedTwice(asPayment: twin), under: terms.rules)
  }

  private func drawCheck(_ number: Int, _ draw: Percentage) throws(OrderRefusal) -> [OrderEntry] {
    let rules = policy.kinds.paymentChecks.payerChecked.rules
    guard policy.kinds.paymentChecks.payerChecked.term, let share = policy.kinds.paymentChecks.payerShare else {
      throw OrderRefusal(.kind(.payersNotChecked))
    }
    _ = try known(number)
    guard draw >= .zero, draw < Percentage(ExactDecimal(100)) else {
      throw OrderRefusal(.invalid(.draw(draw)), under: rules)
    }
    if order.payerChecks.contains(where: { $0.number == number }) {
      throw OrderRefusal(.alreadyDone(.drawn(payment: number)), under: rules)
    }
    let event = CheckEvent.payerDrawn(number: number, draw: draw, share: share.term, isHeld: draw < share.term)
    return [grant(.checks(event), under: rules)]
  }

  /// Lets preparation begin on a bank's vouchers for what is paid first, where the house does: all that are awaited count
  /// together.
  func takingVouchers(_ announced: OrderEntry) -> [OrderEntry] {
    let terms = policy.payment.voucherStartsPreparation
    guard terms.term else { return [announced] }
    let awaited = order.applying([announced]).receipts.filter { $0.state == .pending }.map(\.receipt.number)
    let taken = awaited.filter { !order.vouchers.contains($0) }.map {
      grant(.checks(.voucherTaken(number: $0)), under: terms.rules)
    }
    let after = order.applying([announced] + taken)
    return after.lockedOffer == nil && after.isCoveredByVoucher ? [announced] + taken : [announced]
  }
}
