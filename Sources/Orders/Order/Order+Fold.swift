import Quantities

extension Order {
  /// Folds a journal; nil unless it begins with an opening and has no other.
  public init?(folding entries: some Sequence<OrderEntry>) {
    var order: Order?
    for entry in entries {
      switch entry.event {
      case .opened(let opening):
        guard order == nil else { return nil }
        order = Order(opening, at: entry.at)
        order?.keepConsents(of: opening.intake, at: entry.at, by: entry.by.name)
      case .intake, .rounds, .price, .money, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .checks,
        .parcel, .request, .message, .ended, .noted, .closed:
        guard order != nil else { return nil }
        order?.apply(entry)
      }
    }
    guard let order else { return nil }
    self = order
  }

  /// An order that was just opened.
  public init(_ opening: OpenedOrder, at moment: UTCInstant) {
    version = 1
    self.opening = opening
    openedAt = moment
    lastEntryAt = moment
    intake = opening.intake
    milestones = Milestones()
    ledger = Ledger(currency: opening.currency)
  }

  /// Takes the next entry in; what was decided is never judged again.
  /// - Precondition: the entry does not open an order.
  public mutating func apply(_ entry: OrderEntry) {
    version += 1
    lastEntryAt = max(lastEntryAt, entry.at)
    switch entry.event {
    case .opened: preconditionFailure("an order is opened once")
    case .intake(let event): apply(event, at: entry.at, by: entry.by.name)
    case .rounds(let event): apply(event, at: entry.at)
    case .price(let event): apply(event, at: entry.at)
    case .money(let event): apply(event, at: entry.at)
    case .work(let event): apply(event, at: entry.at)
    case .sending(let event): apply(event, at: entry.at)
    case .sample(let event): sample.apply(event, at: entry.at)
    case .bulk(let event): bulk.apply(event)
    case .customization(let event): apply(event)
    case .cart(let event): apply(event, at: entry.at)
    case .clock(let event): apply(event, at: entry.at)
    case .checks(let event): apply(event)
    case .parcel(let event): apply(event)
    case .ended(let how):
      ending = how
      // What is charged and not credited is given up by the entry that follows.
      let isCharged = total(charges.map(\.amount)).minorUnits > credited.minorUnits
      givenUpByEnding = isCharged ? credits.count : nil
    case .request(let event): apply(event, at: entry.at)
    case .message, .noted: break
    case .closed: milestones.closed = entry.at
    }
  }
}
