import Quantities

extension Order {
  /// The price that the client accepted and that still stands.
  public var acceptedOffer: OfferRecord? { offers.last { $0.state == .accepted } }

  /// The price that may be accepted.
  public var openOffer: OfferRecord? { offers.last { $0.state == .open } }

  /// What the changes that the client accepted add to the price.
  public var acceptedChanges: [ProposedChange] { changes.filter { $0.isAccepted == true }.map(\.change) }

  /// The price as it stands: the final one, or the accepted one with its changes; nothing before, or where it ended.
  public var price: Money {
    if ending != nil && settlement == nil { return .zero(currency) }
    if let settlement { return settlement.final }
    let changes = acceptedChanges.reduce(Int64(0)) { $0 + $1.cost.minorUnits }
    return Money(minorUnits: (acceptedOffer?.offer.total.minorUnits ?? 0) + changes, currency)
  }

  /// What the client must pay first of the accepted price: as agreed, or as the quote says.
  public var firstPayment: Money? {
    guard let offer = acceptedOffer?.offer else { return nil }
    // What was agreed on a dearer quote is never more than the whole of this one.
    return agreedFirstPayment.map { $0 > offer.total ? offer.total : $0 } ?? offer.firstPayment
  }

  /// Fees and charges that are owed before the price is settled; after it, nothing is told apart any more.
  public var openFees: Money {
    settlement == nil ? Money(minorUnits: max(0, ledger.receivable.minorUnits), currency) : .zero(currency)
  }

  /// What was received, all in all; what was returned counts no more.
  public var received: Money {
    total(receipts.filter { $0.state == .posted }.map(\.receipt.amount))
  }

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
