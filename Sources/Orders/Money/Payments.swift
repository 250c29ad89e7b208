import HousePolicies
import Quantities

extension OrderDecider {
  func pay(_ received: ReceivedMoney) throws(OrderRefusal) -> [OrderEntry] {
    // A client may announce money; that it is there is for the house to say, on the bank's reference.
    if received.isThere {
      try only(.accountSpecialist, .owner)
    } else {
      try only(.customer, .accountSpecialist, .owner)
    }
    let rules = policy.clientActs.term.contains(.pay) ? policy.clientActs.rules : []
    _ = try required(received.reference, for: .paymentReference, under: rules)
    try positive(received.amount)
    let taken = policy.payment.methods
    guard taken.term.contains(received.method) else {
      throw OrderRefusal(.methodNotTaken(received.method, taken: taken.term), under: taken.rules)
    }
    if received.method == .prepaidDeposit { try demandDeposit() }
    try demandQuote(for: received.amount)
    let receipt = Receipt(
      number: order.receipts.count + 1, amount: received.amount, method: received.method,
      reference: received.reference, receivedAt: received.receivedAt)
    let all = (rules + taken.rules).unique
    try demandArrival(received.receivedAt, isThere: received.isThere)
    guard received.isThere else {
      return takingVouchers(grant(.money(.paymentAnnounced(receipt: receipt)), under: all))
    }
    return locking(reinstating([posted(receipt, under: all)]))
  }

  /// Demands that money came by now, and not before the order was there; announced money has not come.
  private func demandArrival(_ moment: UTCInstant?, isThere: Bool) throws(OrderRefusal) {
    guard let moment else { return }
    try moment.isKept()
    if !isThere || moment > asOf || moment < order.openedAt { throw OrderRefusal(.invalid(.receivedAt(moment))) }
  }

  /// Demands a quote that is still valid for money beyond the fees, where the house takes no deposit without one.
  func demandQuote(for amount: Money) throws(OrderRefusal) {
    let needs = policy.payment.depositNeeds
    guard needs.term.contains(.liveQuote), order.lockedOffer == nil, order.settlement == nil, order.ending == nil,
      amount > order.openFees
    else { return }
    guard let quoted = order.acceptedOffer ?? order.openOffer else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .quoteForMoney(amount)), under: needs.rules)
    }
    if let end = quoted.offer.validUntil, end < asOf {
      throw OrderRefusal(.offerExpired(quoted.number, at: end), under: needs.rules)
    }
  }

  /// Posts money: first to what is owed already, the rest to deposits.
  func posted(_ receipt: Receipt, under rules: [RuleID]) -> OrderEntry {
    let asset: LedgerAccount = receipt.method == .prepaidDeposit ? .clientAccount : .cash
    let owed = min(receipt.amount.minorUnits, max(0, order.ledger.receivable.minorUnits))
    var transfers: [Transfer] = []
    transfers.move(owed, debit: asset, credit: .receivable, order.currency)
    let rest: LedgerAccount = order.settlement == nil ? .deposits : .receivable
    transfers.move(receipt.amount.minorUnits - owed, debit: asset, credit: rest, order.currency)
    return grant(.money(.paymentPosted(receipt: receipt, transfers: transfers)), under: rules)
  }

  func known(_ number: Int) throws(OrderRefusal) -> ReceiptRecord {
    guard let record = order.receipts.first(where: { $0.receipt.number == number }) else {
      throw OrderRefusal(.unknown(.payment(number, known: order.receipts.map(\.receipt.number))))
    }
    return record
  }

  func clear(_ number: Int, _ receivedAt: UTCInstant?) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let record = try known(number)
    guard record.state == .pending else { throw OrderRefusal(.receiptResolved(number, record.state)) }
    try demandArrival(receivedAt, isThere: true)
    try demandQuote(for: record.receipt.amount)
    let receipt = record.receipt
    let arrived = Receipt(
      number: number, amount: receipt.amount, method: receipt.method, reference: receipt.reference,
      receivedAt: receivedAt ?? receipt.receivedAt)
    return locking(reinstating([posted(arrived, under: [])]))
  }

  /// Takes a payment back: by the accounts that it went to, or from what is owed once the price is settled.
  func returned(_ number: Int, _ why: String, under rules: [RuleID] = []) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let record = try known(number)
    let why = try required(why, for: .returnReason)
    let transfers: [Transfer]
    switch record.state {
    case .returned: throw OrderRefusal(.receiptResolved(number, record.state))
    case .pending: transfers = []
    case .posted:
      if record.receipt.method == .prepaidDeposit { try demandDeposit() }
      if record.receipt.amount > refundable {
        throw OrderRefusal(.moreThanReceived(record.receipt.amount, refundable: refundable))
      }
      transfers = backwards(record)
    }
    return unlocking([
      grant(.money(.paymentReturned(number: number, reason: why, transfers: transfers)), under: rules)
    ])
  }

  func asset(_ method: PaymentMethod) -> LedgerAccount { method == .prepaidDeposit ? .clientAccount : .cash }

  /// A posted payment taken back by the accounts that it went to, where what it left in deposits is still there.
  func backwards(_ record: ReceiptRecord) -> [Transfer] {
    let toDeposits = record.transfers.reduce(Int64(0)) { $0 + ($1.credit == .deposits ? $1.amount.minorUnits : 0) }
    if order.settlement == nil && order.ledger.deposits.minorUnits >= toDeposits {
      return record.transfers.map(\.reversed)
    }
    return backwards(record.receipt.amount.minorUnits, asset(record.receipt.method))
  }

  /// Money that leaves again: out of deposits as far as they go, the rest is owed again.
  func backwards(_ minorUnits: Int64, _ asset: LedgerAccount) -> [Transfer] {
    let fromDeposits = min(minorUnits, order.ledger.deposits.minorUnits)
    var transfers: [Transfer] = []
    transfers.move(fromDeposits, debit: .deposits, credit: asset, order.currency)
    transfers.move(minorUnits - fromDeposits, debit: .receivable, credit: asset, order.currency)
    return transfers
  }

  /// Demands that a command about a prepaid deposit is decided together with it.
  func demandDeposit() throws(OrderRefusal) {
    if deposit == nil { throw OrderRefusal(.kind(.prepaidDepositAlone)) }
  }

  /// What is due back by the books: paid and not earned; nothing where the client owes.
  private var dueBack: Money { money(max(0, -order.due.minorUnits)) }

  func refund(_ refund: Refund) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    try positive(refund.amount)
    _ = try required(refund.why, for: .refundReason)
    if refund.method == .prepaidDeposit { try demandDeposit() }
    if refund.amount > refundable {
      throw OrderRefusal(.moreThanReceived(refund.amount, refundable: refundable))
    }
    if refund.amount > dueBack { throw OrderRefusal(.moreThanDueBack(refund.amount, dueBack: dueBack)) }
    let transfers = backwards(refund.amount.minorUnits, asset(refund.method))
    return unlocking([grant(.money(.refunded(refund: refund, transfers: transfers)))])
  }
}
