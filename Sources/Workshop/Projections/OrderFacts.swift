import HousePolicies
import Journals
import Orders
import Quantities

/// What a list shows of an order, kept with its journal; nothing of it depends on the moment at which one looks.
public struct OrderFacts: Sendable, Hashable, Codable {
  /// Its name.
  public let order: OrderID
  /// The house.
  public let house: String
  /// Its kind.
  public let kind: OrderKind
  /// The client's name.
  public let client: String
  /// The price.
  public let price: Money
  /// What is still to be paid.
  public let outstanding: Money
  /// What comes next.
  public let next: NextStep
  /// What was promised and is not done.
  public let deadlines: [Deadline]

  /// Reads the facts off an order, by the rules that it keeps.
  public init(_ order: Order, under policy: HousePolicy) {
    self.order = order.id
    house = order.opening.house
    kind = order.kind
    client = order.opening.client.name
    price = order.price
    outstanding = order.outstanding
    next = order.next(under: policy)
    deadlines = order.deadlines(under: policy)
  }

  /// The promised steps that are late at a moment.
  public func late(asOf moment: UTCInstant) -> [PromisedStep] {
    deadlines.filter { $0.isBroken(asOf: moment) }.compactMap(\.step)
  }
}
