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

/// What happens to a cart.
public enum CartEvent: Sendable, Hashable, Codable {
  /// It was ordered, as far as stock reached.
  case placed(lines: [OrderedLine])
  /// Pieces were missing after confirmation; the order became smaller.
  case shortfallFound(item: String, ordered: Int, left: Int, change: ProposedChange)
  /// The number of an item was changed.
  case changed(item: String, from: Int, to: Int, reason: String, change: ProposedChange)
  /// All of it is picked.
  case picked
}

extension CartEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .placed: "placed"
    case .shortfallFound: "shortfall-found"
    case .changed: "changed"
    case .picked: "picked"
    }
  }
}

/// An item as a client wants it, with what the house's list and stock say of it at this moment.
public struct CartLine: Sendable, Hashable, Codable {
  /// The item's number.
  public let item: String
  /// What it is, for people.
  public let name: String
  /// What one costs.
  public let each: Money
  /// How many are wanted.
  public let wanted: Int
  /// How many are left; nil where it is made to order.
  public let left: Int?
  /// The least number of it.
  public let minimum: Minimum
  /// The working days until it is sent; nil where the house's own promise holds.
  public let workingDays: Int?

  /// Makes a line.
  public init(
    item: String, name: String, each: Money, wanted: Int, left: Int?, minimum: Minimum, workingDays: Int? = nil
  ) {
    self.item = item
    self.name = name
    self.each = each
    self.wanted = wanted
    self.left = left
    self.minimum = minimum
    self.workingDays = workingDays
  }

  /// The least number of an item.
  public enum Minimum: Sendable, Hashable, Codable {
    /// As the list says.
    case listed(Int)
    /// Of the client's own brand: as negotiated, nil before it is.
    case ownBrand(agreed: Int?)
    /// None: a sample.
    case sample
  }
}

/// An item as it is ordered.
public struct OrderedLine: Sendable, Hashable, Codable {
  /// The item's number.
  public let item: String
  /// What it is, for people.
  public let name: String
  /// What one costs.
  public let each: Money
  /// How many.
  public internal(set) var count: Int
  /// The least number of it, which a change keeps to.
  public let least: Int
  /// The working days until it is sent; nil where the house's own promise holds.
  public let workingDays: Int?

  /// Whether it is a sample.
  public let isSample: Bool

  /// The same item at its price.
  var listed: ListedGoods { ListedGoods(item: item, name: name, each: each, count: count) }
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
