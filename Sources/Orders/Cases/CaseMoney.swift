import HousePolicies
import Quantities

/// What may be asked about a case's money.
public enum CaseMoneyCommand: Sendable, Hashable, Codable {
  /// Grant a refund for something of the order.
  case grantRefund(items: [RefundItem])
  /// Record that money went back.
  case refund(Refund)
  /// Record that money came.
  case pay(ReceivedMoney)
}

/// What is owed and paid in a case.
public enum CaseMoneyEvent: Sendable, Hashable, Codable {
  /// A refund was granted.
  case refundGranted(items: [RefundItem], transfers: [Transfer])
  /// Money went back.
  case refunded(refund: Refund, transfers: [Transfer])
  /// Money came.
  case paid(received: ReceivedMoney, transfers: [Transfer])
}

/// What goes back for something of the order.
public struct RefundItem: Sendable, Hashable, Codable {
  /// For what.
  public let what: String
  /// How much.
  public let amount: Money

  /// Makes an item.
  public init(what: String, amount: Money) {
    self.what = what
    self.amount = amount
  }
}

extension CaseDecider {
  func decide(_ command: CaseMoneyCommand) throws(OrderRefusal) -> [CaseEntry] {
    switch command {
    case .grantRefund(let items): return [try grantRefund(items)]
    case .refund(let refund): return try giveBack(refund)
    case .pay(let received): return try pay(received)
    }
  }

  /// What can still be granted: never more than the order holds now and than earlier cases left.
  private var grantable: Money {
    let now = orderHolds.minorUnits
    return money(max(0, min(subject.opening.held.minorUnits, now) - subject.refundGranted.minorUnits))
  }

  /// Grants all that was paid.
  func grantAll(_ rules: [RuleID]) throws(OrderRefusal) -> CaseEntry {
    let all = grantable
    if all.minorUnits == 0 { throw OrderRefusal(.aftercare(.moreThanHeld(all, held: all)), under: rules) }
    return granted([RefundItem(what: JournalWords.allPaid, amount: all)], all, rules)
  }

  private func granted(_ items: [RefundItem], _ sum: Money, _ rules: [RuleID]) -> CaseEntry {
    let transfers = [Transfer(debit: .credits, credit: .receivable, sum)]
    return grant(.money(.refundGranted(items: items, transfers: transfers)), under: rules)
  }

  private func grantRefund(_ items: [RefundItem]) throws(OrderRefusal) -> CaseEntry {
    try only(.accountSpecialist, .owner)
    let terms = try remedy()
    if terms.remedy == .refundOnReturn {
      if !subject.isPieceBack { throw OrderRefusal(.aftercare(.pieceNotBack), under: rules) }
      return try grantAll(rules)
    }
    guard terms.remedy == .refundInPart || terms.remedy == .refundOfItems else {
      throw OrderRefusal(.aftercare(.notThisRemedy(terms.remedy)), under: rules)
    }
    if items.isEmpty { throw OrderRefusal(.textMissing(.refundItems)) }
    for item in items {
      try positive(item.amount)
      _ = try required(item.what, for: .refundReason, under: rules)
    }
    let sum = subject.sum(items.map(\.amount))
    let paid = subject.opening.held
    let all = subject.sum([sum, subject.refundGranted])
    if terms.remedy == .refundInPart && all >= paid {
      throw OrderRefusal(.aftercare(.notInPart(all, paid: paid)), under: rules)
    }
    if sum > grantable { throw OrderRefusal(.aftercare(.moreThanHeld(sum, held: grantable)), under: rules) }
    return granted(items, sum, rules)
  }

  /// Records that money went back: no more than is owed to the client; a refund by the way that the money came.
  private func giveBack(_ refund: Refund) throws(OrderRefusal) -> [CaseEntry] {
    try only(.accountSpecialist, .owner)
    try positive(refund.amount)
    let owed = money(-subject.ledger.receivable.minorUnits)
    if refund.amount > owed { throw OrderRefusal(.moreThanReceived(refund.amount, refundable: owed), under: rules) }
    if subject.refundGranted.minorUnits > 0 {
      let left = money(byTheWay(refund.method))
      if refund.amount > left {
        throw OrderRefusal(.aftercare(.notByOriginalMethod(refund.method, left: left)), under: rules)
      }
    }
    let asset: LedgerAccount = refund.method == .prepaidDeposit ? .clientAccount : .cash
    let transfers = [Transfer(debit: .receivable, credit: asset, refund.amount)]
    return [grant(.money(.refunded(refund: refund, transfers: transfers)), under: rules)]
  }

  /// What may still go back by a method: what came by it, and of a parcel that the client paid for the house what is open.
  private func byTheWay(_ method: PaymentMethod) -> Int64 {
    func left(_ method: PaymentMethod) -> Int64 {
      let came = subject.opening.ways.first { $0.method == method }?.amount.minorUnits ?? 0
      return came - subject.sum(subject.refunds.filter { $0.method == method }.map(\.amount)).minorUnits
    }
    let parcels = subject.legs.filter { $0.payer == .house && $0.leg.arrangedBy == .buyer }
    let reimbursed = PaymentMethod.allCases.reduce(Int64(0)) { $0 + max(0, -left($1)) }
    return max(0, left(method)) + max(0, subject.sum(parcels.map(\.leg.cost)).minorUnits - reimbursed)
  }

  private func pay(_ received: ReceivedMoney) throws(OrderRefusal) -> [CaseEntry] {
    // That money is there is for the house to say.
    try only(.accountSpecialist, .owner)
    try positive(received.amount)
    guard policy.payment.methods.term.contains(received.method) else {
      throw OrderRefusal(
        .methodNotTaken(received.method, taken: policy.payment.methods.term), under: policy.payment.methods.rules)
    }
    guard received.isThere else { throw OrderRefusal(.invalid(.announcedMoney)) }
    // What an account holds is spent by orders, whose journals are written together with its own.
    if received.method == .prepaidDeposit { throw OrderRefusal(.kind(.prepaidDepositAlone)) }
    if received.amount > subject.ledger.receivable {
      throw OrderRefusal(.invalid(.moreThanOwed(received.amount, owed: subject.ledger.receivable)))
    }
    let transfers = [Transfer(debit: .cash, credit: .receivable, received.amount)]
    return [grant(.money(.paid(received: received, transfers: transfers)), under: rules)]
  }
}
