import HousePolicies
import Quantities

/// What may be asked about what is owed and paid.
public enum MoneyCommand: Sendable, Hashable, Codable {
  /// Charge fees or costs.
  case charge([Charge])
  /// Charge the fees before the work as the price book tells them, each once, with the tax on them.
  case chargeFees([Charge], tax: Charge?)
  /// Give up something of what is owed.
  case credit(GivenCredit)
  /// Record money that came, or a bank's voucher for it.
  case pay(ReceivedMoney)
  /// Record that announced money is there.
  case clearPayment(number: Int, receivedAt: UTCInstant? = nil)
  /// Record that money was taken back or never came.
  case returnPayment(number: Int, reason: String)
  /// Give money back.
  case refund(Refund)
  /// Calculate the final price.
  case settle(reason: String?, absorbing: Bool)
  /// Consent to a final price beyond the house's band.
  case consentToSettlement
  /// Take a final price back that rests on a misread weight, so that the pieces are weighed and settled anew.
  case reverseSettlement(reason: String)
}

/// What is owed and paid; each event carries its postings.
public enum MoneyEvent: Sendable, Hashable, Codable {
  /// A fee or cost beside the price.
  case charged(charge: Charge, transfers: [Transfer])
  /// Something given up of what is owed.
  case credited(credit: GivenCredit, transfers: [Transfer])
  /// Money was announced and is not there yet.
  case paymentAnnounced(receipt: Receipt)
  /// Money is there.
  case paymentPosted(receipt: Receipt, transfers: [Transfer])
  /// Money was taken back, or never came.
  case paymentReturned(number: Int, reason: String, transfers: [Transfer])
  /// Money was given back.
  case refunded(refund: Refund, transfers: [Transfer])
  /// The final price awaits the client's consent.
  case settlementProposed(settlement: Settlement)
  /// The final price stands.
  case settled(settlement: Settlement, transfers: [Transfer])
  /// A final price was taken back: its postings are reversed, and what was paid is held for the next.
  case settlementReversed(settlement: Settlement, reason: String, transfers: [Transfer])
}

extension MoneyEvent {
  var name: String {
    switch self {
    case .charged: "charged"
    case .credited: "credited"
    case .paymentAnnounced: "payment-announced"
    case .paymentPosted: "payment-posted"
    case .paymentReturned: "payment-returned"
    case .refunded: "refunded"
    case .settlementProposed: "settlement-proposed"
    case .settled: "settled"
    case .settlementReversed: "settlement-reversed"
    }
  }
}

extension MoneyEvent {
  /// The postings that it carries.
  public var transfers: [Transfer] {
    switch self {
    case .charged(_, let transfers), .credited(_, let transfers), .paymentPosted(_, let transfers),
      .paymentReturned(_, _, let transfers), .refunded(_, let transfers), .settled(_, let transfers),
      .settlementReversed(_, _, let transfers):
      transfers
    case .paymentAnnounced, .settlementProposed: []
    }
  }
}

extension OrderDecider {
  func decide(_ command: MoneyCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .charge(let charges): return try self.charge(charges)
    case .chargeFees(let fees, let tax): return try chargeFees(fees, tax: tax)
    case .credit(let credit): return try self.credit(credit)
    case .pay(let money): return try pay(money)
    case .clearPayment(let number, let receivedAt): return try clear(number, receivedAt)
    case .returnPayment(let number, let why): return try returned(number, why)
    case .refund(let refund): return try self.refund(refund)
    case .settle(let why, let absorbing): return try settle(why, absorbing: absorbing)
    case .consentToSettlement: return try consentToSettlement()
    case .reverseSettlement(let why): return try reverseSettlement(why)
    }
  }

  private func charge(_ charges: [Charge]) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    if charges.isEmpty { throw OrderRefusal(.textMissing(.charges)) }
    var entries: [OrderEntry] = []
    for charge in charges {
      try positive(charge.amount)
      _ = try required(charge.what, for: .chargePurpose)
      entries.append(charged(charge, under: charge.paidFirst ? rules(of: .feesPaid) : []))
    }
    return entries
  }

  /// Charges fees that are not charged yet: who means a second one of a kind charges it by itself.
  private func chargeFees(_ fees: [Charge], tax: Charge?) throws(OrderRefusal) -> [OrderEntry] {
    let twice = fees.filter(order.charged).compactMap(\.kind.stage)
    if !twice.isEmpty { throw OrderRefusal(.feesCharged(twice), under: rules(of: .feesPaid)) }
    return try charge(fees + (tax.map { [$0] } ?? []))
  }

  func charged(_ charge: Charge, under rules: [RuleID]) -> OrderEntry {
    let transfers = [Transfer(debit: .receivable, credit: .revenue, charge.amount)]
    return grant(.money(.charged(charge: charge, transfers: transfers)), under: rules)
  }

  private func credit(_ credit: GivenCredit) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    try positive(credit.amount)
    _ = try required(credit.why, for: .creditReason)
    let charged = order.total(order.charges.map(\.amount)).minorUnits + (order.settlement?.final.minorUnits ?? 0)
    let left = money(charged - order.total(order.credits.map(\.amount)).minorUnits)
    if credit.amount > left {
      throw OrderRefusal(.invalid(.creditAboveCharges(credit.amount, charged: left)))
    }
    let transfers = [Transfer(debit: .credits, credit: .receivable, credit.amount)]
    return [grant(.money(.credited(credit: credit, transfers: transfers)))]
  }
}

extension Money {
  /// Compares amounts of one currency.
  static func >= (left: Money, right: Money) -> Bool { left.minorUnits >= right.minorUnits }

  /// Compares amounts of one currency.
  static func > (left: Money, right: Money) -> Bool { left.minorUnits > right.minorUnits }
}

extension Order {
  mutating func apply(_ event: MoneyEvent, at moment: UTCInstant) {
    switch event {
    case .charged(let charge, let transfers):
      charges.append(charge)
      ledger.post(transfers)
    case .credited(let credit, let transfers):
      credits.append(credit)
      ledger.post(transfers)
      noteFeesPaid(at: moment)
    case .paymentAnnounced(let receipt):
      receipts.append(ReceiptRecord(receipt: receipt, state: .pending, transfers: []))
    case .paymentPosted(let receipt, let transfers): post(receipt, transfers, at: moment)
    case .paymentReturned(let number, _, let transfers):
      setReceipt(number, .returned)
      ledger.post(transfers)
      noteFeesOwed(again: transfers)
    case .refunded(let refund, let transfers):
      refunds.append(refund)
      ledger.post(transfers)
      noteFeesOwed(again: transfers)
    case .settlementProposed(let settlement): proposedSettlement = settlement
    case .settled(let final, let transfers):
      settlement = final
      proposedSettlement = nil
      ledger.post(transfers)
      milestones.settled = moment
    case .settlementReversed(let former, _, let transfers):
      reversedSettlements.append(former)
      settlement = nil
      milestones.settled = nil
      ledger.post(transfers)
    }
  }

  private mutating func post(_ receipt: Receipt, _ transfers: [Transfer], at moment: UTCInstant) {
    if let index = receipts.firstIndex(where: { $0.receipt.number == receipt.number }) {
      receipts[index].receipt = receipt
      receipts[index].state = .posted
      receipts[index].transfers = transfers
      receipts[index].arrivedAt = receipt.receivedAt ?? moment
    } else {
      receipts.append(
        ReceiptRecord(
          receipt: receipt, state: .posted, transfers: transfers, arrivedAt: receipt.receivedAt ?? moment))
    }
    ledger.post(transfers)
    noteFeesPaid(at: moment)
  }

  /// Fees are paid once some were charged and none is open.
  private mutating func noteFeesPaid(at moment: UTCInstant) {
    guard openFees.minorUnits == 0, charges.contains(where: \.paidFirst) else { return }
    milestones.feesPaid = milestones.feesPaid ?? moment
  }

  /// Fees are unpaid again where money that paid them went back.
  private mutating func noteFeesOwed(again transfers: [Transfer]) {
    let isOwed = settlement == nil && transfers.contains { $0.debit == .receivable }
    if isOwed && openFees.minorUnits > 0 { milestones.feesPaid = nil }
  }

  private mutating func setReceipt(_ number: Int, _ state: ReceiptRecord.State) {
    guard let index = receipts.firstIndex(where: { $0.receipt.number == number }) else { return }
    receipts[index].state = state
  }
}
