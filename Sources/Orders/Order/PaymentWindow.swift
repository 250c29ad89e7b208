import HousePolicies
import Quantities

extension Order {
  /// The last moment at which everything asked for first may be paid; nil where it is, or where no window runs.
  ///
  /// What was received by then counts, whenever it is entered and whatever is quoted or accepted when.
  public func paymentWindowEnds(under policy: HousePolicy) -> UTCInstant? {
    guard lockedOffer == nil, reinstatedAt == nil, let last = paymentWindow(under: policy) else { return nil }
    return isPaidFirst(by: last) ? nil : last
  }

  /// The last moment of the house's payment window, paid or not; nil where the house has none or nothing is placed.
  private func paymentWindow(under policy: HousePolicy) -> UTCInstant? {
    guard let window = policy.payment.window, let start = windowStart(.submission) else { return nil }
    return window.term.lastMoment(since: start, calendar: policy.calendar)
  }

  /// Whether the money that came by a moment, less what went back, is all that is asked for first.
  ///
  /// Before anything is quoted nobody can say that money is too little; none at all is.
  func isPaidFirst(by moment: UTCInstant) -> Bool {
    let came = receipts.filter { $0.state == .posted && ($0.arrivedAt.map { $0 <= moment } ?? false) }
    let inTime = total(came.map(\.receipt.amount)).minorUnits - refunded.minorUnits
    guard inTime > 0 else { return false }
    guard let asked = neededFirst ?? openOffer?.offer.firstPayment else { return true }
    return inTime >= asked.minorUnits
  }
}

extension OrderDecider {
  /// Appends that an expired order stands again, where what is granted shows that it was paid in time.
  ///
  /// Where money went back already, what becomes of the order is for a specialist to say.
  func reinstating(_ granted: [OrderEntry]) -> [OrderEntry] {
    guard case .expired(let last) = order.ending, order.refunds.isEmpty,
      order.applying(granted).isPaidFirst(by: last)
    else { return granted }
    return granted + [reinstated(JournalWords.paidInTime, under: policy.payment.window?.rules ?? [])]
  }

  /// A specialist's word that an expired order stands again.
  func reinstate(_ why: String) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = policy.payment.window?.rules ?? []
    let why = try required(why, for: .reinstatementReason, under: rules)
    guard case .expired = order.ending else { throw OrderRefusal(.aftercare(.notExpired), under: rules) }
    return locking([reinstated(why, under: rules)])
  }

  private func reinstated(_ why: String, under rules: [RuleID]) -> OrderEntry {
    let credit = order.givenUpByEnding.map { order.credits[$0] }
    let transfers = credit.map { [Transfer(debit: .receivable, credit: .credits, $0.amount)] } ?? []
    return grant(.request(.reinstated(reason: why, credit: credit, transfers: transfers)), under: rules)
  }

  /// What a command grants on an order that would expire first, where it shows that it was paid in time; nil where not.
  func keeping(_ command: OrderCommand) -> [OrderEntry]? {
    guard case .money(let money) = command, let last = order.paymentWindowEnds(under: policy) else { return nil }
    switch money {
    case .pay, .clearPayment:
      guard let granted = try? decide(command) else { return nil }
      return order.applying(granted).isPaidFirst(by: last) ? granted : nil
    case .charge, .chargeFees, .credit, .returnPayment, .refund, .settle, .consentToSettlement, .reverseSettlement:
      return nil
    }
  }
}
