import HousePolicies
import Orders
import Quantities

/// An order in one line of a list.
public struct OrderSummary: Sendable, Hashable {
  /// Its name.
  public let order: OrderID
  /// Whose rules it keeps.
  public let house: String
  /// Its kind.
  public let kind: OrderKind
  /// The client's name.
  public let client: String
  /// The price as it stands.
  public let price: Money
  /// What is still to be paid.
  public let outstanding: Money
  /// What comes next.
  public let next: NextStep
  /// The promised steps that are late.
  public let late: [PromisedStep]

  /// Sums an order up.
  public init(_ order: Order, under policy: HousePolicy, asOf: UTCInstant) {
    self.order = order.id
    house = order.opening.house
    kind = order.kind
    client = order.opening.client.name
    price = order.price
    outstanding = order.outstanding
    next = order.next(under: policy)
    late = order.breaches(under: policy, asOf: asOf).compactMap(\.step)
  }
}

/// Which orders a list is of.
public struct OrderFilter: Sendable, Hashable {
  /// Only this house's; nil for all.
  public var house: String?
  /// Only those that are not closed.
  public var onlyOpen: Bool

  /// Makes a filter; without arguments it lets every order through.
  public init(house: String? = nil, onlyOpen: Bool = false) {
    self.house = house
    self.onlyOpen = onlyOpen
  }

  /// Whether a list has the order.
  public func includes(_ order: Order) -> Bool {
    if let house, order.opening.house != house { return false }
    return !onlyOpen || !order.isClosed
  }
}
