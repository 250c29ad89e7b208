import Quantities

extension Order {
  mutating func apply(_ event: PriceEvent, at moment: UTCInstant) {
    switch event {
    case .changeProposed(let change): changes.append(ChangeRecord(change: change, offer: acceptedOffer?.number))
    case .changeAnswered(let number, let accepted):
      guard let index = changes.firstIndex(where: { $0.change.number == number }) else { return }
      changes[index].isAccepted = accepted
      changes[index].answeredAt = moment
      awaitsChange = false
      // A final price that awaits consent was reckoned without it.
      if accepted { proposedSettlement = nil }
    case .quoteIssued(let offer, let reason, _):
      for index in offers.indices { offers[index].state = .superseded }
      awaitsChange = false
      instalments = []
      offers.append(
        OfferRecord(number: offers.count + 1, offer: offer, reason: reason, issuedAt: moment, state: .open))
    case .quoteAccepted(let number): setOffer(number, .accepted)
    case .quoteReopened(let number, _): setOffer(number, .reopened)
    case .firstPaymentAgreed(let amount, _): agreedFirstPayment = amount
    case .instalmentsAgreed(let amounts): instalments = amounts
    case .priceLocked(let number):
      lockedBy = neededFirst
      lockedOffer = number
      milestones.firstPayment = moment
      for index in changes.indices where changes[index].isAccepted == true {
        (changes[index].isAmended, changes[index].isDrawn) = (true, true)
      }
    case .priceUnlocked:
      (lockedOffer, lockedBy, milestones.firstPayment) = (nil, nil, nil)
      // What is asked for before the lock is another quote.
      awaitsChange = false
    }
  }

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
    }
  }

  private mutating func post(_ receipt: Receipt, _ transfers: [Transfer], at moment: UTCInstant) {
    if let index = receipts.firstIndex(where: { $0.receipt.number == receipt.number }) {
      receipts[index].state = .posted
      receipts[index].transfers = transfers
    } else {
      receipts.append(ReceiptRecord(receipt: receipt, state: .posted, transfers: transfers))
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

  private mutating func setOffer(_ number: Int, _ state: OfferRecord.State) {
    guard offers.indices.contains(number - 1) else { return }
    offers[number - 1].state = state
  }

  private mutating func setReceipt(_ number: Int, _ state: ReceiptRecord.State) {
    guard let index = receipts.firstIndex(where: { $0.receipt.number == number }) else { return }
    receipts[index].state = state
  }
}
