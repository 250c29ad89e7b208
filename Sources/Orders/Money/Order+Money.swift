import Quantities

extension Order {
  /// The price that the client accepted and that still stands.
  public var acceptedOffer: OfferRecord? { offers.last { $0.state == .accepted } }

  /// The price that may be accepted.
  public var openOffer: OfferRecord? { offers.last { $0.state == .open } }

  /// The changes that the client accepted on the price that stands: a price accepted later takes them in.
  public var acceptedChanges: [ProposedChange] {
    guard let offer = acceptedOffer?.number else { return [] }
    return changes.filter { $0.isAccepted == true && $0.offer == offer }.map(\.change)
  }

  /// The price as it stands: the final one, or the accepted one with its changes; nothing before, or where it ended.
  public var price: Money {
    if ending != nil && settlement == nil { return .zero(currency) }
    if let settlement { return settlement.final }
    return acceptedOffer.map { changed($0.offer) } ?? .zero(currency)
  }

  /// What the client must pay first of the accepted price: as agreed, or as the quote says.
  ///
  /// It is never more than the whole price with its changes, and all of that where all of it locks the price. Once the
  /// price is locked a change that makes the order dearer is paid with the balance.
  public var firstPayment: Money? {
    guard let offer = acceptedOffer?.offer else { return nil }
    let (whole, told) = (changed(offer), agreedFirstPayment ?? offer.firstPayment)
    switch (offer.lock, lockedBy) {
    case (.fullPayment, nil): return whole
    case (.deposit, nil): return least(told, whole)
    case (_, let locked?): return least(locked > told ? locked : told, whole)
    }
  }

  /// What locks the price, and must be held until it is settled: the first payment, or the first of instalments.
  public var neededFirst: Money? {
    guard let offer = acceptedOffer?.offer, let first = firstPayment else { return nil }
    if let lockedBy { return least(lockedBy, changed(offer)) }
    return instalments.first.map { least($0, first) } ?? first
  }

  private func least(_ one: Money, _ other: Money) -> Money { one > other ? other : one }

  /// An offer's total with the changes that were accepted on it.
  func changed(_ offer: PriceOffer) -> Money {
    Money(minorUnits: offer.total.minorUnits + total(acceptedChanges.map(\.cost)).minorUnits, currency)
  }

  /// Fees and charges that are owed before the price is settled; after it, nothing is told apart any more.
  public var openFees: Money {
    settlement == nil ? Money(minorUnits: max(0, ledger.receivable.minorUnits), currency) : .zero(currency)
  }

  /// What was received, all in all; what was returned counts no more.
  public var received: Money {
    total(receipts.filter { $0.state == .posted }.map(\.receipt.amount))
  }

  /// Whether fees of that stage are charged before the work.
  public func charged(_ fee: Charge) -> Bool {
    switch fee.kind {
    case .stageFee: charges.contains { $0.paidFirst && $0.kind == fee.kind }
    case .sending, .other: false
    }
  }

  /// What the house gave up of what it charged, all in all.
  public var credited: Money { total(credits.map(\.amount)) }

  /// What was given back, all in all.
  public var refunded: Money { total(refunds.map(\.amount)) }

  /// What could still be given back.
  public var refundable: Money { Money(minorUnits: received.minorUnits - refunded.minorUnits, currency) }

  /// What is still to be paid for all of it: the price as it stands, charges less credits, less what was received.
  ///
  /// Below zero where something is to be given back.
  public var outstanding: Money {
    let price = settlement == nil ? self.price.minorUnits : 0
    return Money(minorUnits: price + ledger.receivable.minorUnits - ledger.deposits.minorUnits, currency)
  }

  /// What is due by the books: earned and not paid, less what was paid and is not earned yet.
  public var due: Money {
    Money(minorUnits: ledger.receivable.minorUnits - ledger.deposits.minorUnits, currency)
  }

  /// The sum of amounts of this order's currency.
  func total(_ amounts: [Money]) -> Money {
    Money(minorUnits: amounts.reduce(0) { $0 + $1.minorUnits }, currency)
  }
}
