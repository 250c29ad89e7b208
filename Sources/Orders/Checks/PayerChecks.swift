import HousePolicies
import Quantities

/// What may be asked to watch over payments.
public enum CheckCommand: Sendable, Hashable, Codable {
  /// Take back a payment that was charged twice.
  case correctDoubleCharge(number: Int, twinOf: Int)
  /// Draw whether the authority of a payment's payer is checked: a share from 0 to below 100 %, drawn by the caller.
  case drawPayerCheck(number: Int, draw: Percentage)
  /// Record that the payer was entitled to pay.
  case clearPayer(number: Int, evidence: String)
}

/// What watching over payments found.
public enum CheckEvent: Sendable, Hashable, Codable {
  /// A bank's voucher for what is paid first lets preparation begin.
  case voucherTaken(number: Int)
  /// It was drawn whether the payer's authority is checked; a payment that is stays on hold.
  case payerDrawn(number: Int, draw: Percentage, share: Percentage, isHeld: Bool)
  /// The payer was entitled to pay.
  case payerCleared(number: Int, evidence: String)
}

extension CheckEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .voucherTaken: "voucher-taken"
    case .payerDrawn: "payer-drawn"
    case .payerCleared: "payer-cleared"
    }
  }
}

extension OrderDecider {
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

/// A draw of a payment for a check, and what became of it.
public struct PayerCheck: Sendable, Hashable {
  /// The payment.
  public let number: Int
  /// What was drawn.
  public let draw: Percentage
  /// Whether the payment is on hold.
  public internal(set) var isHeld: Bool
  /// Why the payer is entitled; nil where nobody asked or the answer is awaited.
  public internal(set) var evidence: String?
}

extension Order {
  mutating func apply(_ event: CheckEvent) {
    switch event {
    case .voucherTaken(let number): vouchers.append(number)
    case .payerDrawn(let number, let draw, _, let isHeld):
      payerChecks.append(PayerCheck(number: number, draw: draw, isHeld: isHeld))
    case .payerCleared(let number, let evidence):
      guard let index = payerChecks.firstIndex(where: { $0.number == number }) else { return }
      payerChecks[index].isHeld = false
      payerChecks[index].evidence = evidence
    }
  }

  /// What is missing until no payer's authority is being checked.
  var missingAuthority: Gate.Missing? {
    let held = payerChecks.filter(\.isHeld).map(\.number)
    return held.isEmpty ? nil : .authority(payments: held)
  }

  /// Whether bank vouchers that are still pending, with what is paid, reach what is paid first.
  var isCoveredByVoucher: Bool {
    guard let required = neededFirst else { return false }
    let pending = receipts.filter { $0.state == .pending && vouchers.contains($0.receipt.number) }
    let announced = pending.reduce(ledger.deposits.minorUnits) { $0 + $1.receipt.amount.minorUnits }
    return !pending.isEmpty && announced >= required.minorUnits
  }
}
