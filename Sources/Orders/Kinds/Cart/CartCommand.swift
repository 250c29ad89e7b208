import Quantities

/// What may be asked about a cart.
public enum CartCommand: Sendable, Hashable, Codable {
  /// Order what is in it, at the list's prices.
  case place(lines: [CartLine], terms: ListedTerms)
  /// Order a sample for its fee and its sending.
  case placeSample(line: CartLine, shipping: Money, terms: ListedTerms)
  /// Record that fewer pieces are left than were confirmed.
  case reportShortfall(item: String, left: Int)
  /// Change how many pieces of an item are ordered.
  case change(item: String, count: Int, reason: String)
  /// Record that all of it is picked.
  case pick
}

extension Order {
  mutating func apply(_ event: CartEvent, at moment: UTCInstant) {
    switch event {
    case .placed(let lines): cart = lines
    case .shortfallFound(let item, _, let left, let change): count(item, left, change, at: moment)
    case .changed(let item, _, let to, _, let change): count(item, to, change, at: moment)
    case .picked: milestones.picked = moment
    }
  }

  /// Sets how many pieces of an item are ordered, and what that changes of the price.
  private mutating func count(_ item: String, _ count: Int, _ change: ProposedChange, at moment: UTCInstant) {
    if let index = cart.firstIndex(where: { $0.item == item }) { cart[index].count = count }
    changes.append(
      ChangeRecord(
        change: change, offer: acceptedOffer?.number, isAccepted: true, answeredAt: moment, isAmended: true,
        isDrawn: true))
  }
}
