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
  /// Whose move it is.
  public let mover: Mover
  /// Since when it waits for that: when it passed something last.
  public let since: UTCInstant
  /// Who leads it.
  public let specialist: String?
  /// What the client is to be asked for now; nil where nothing is.
  public let asks: Money?
  /// What is to be given back now; nil where nothing is.
  public let givesBack: Money?
  /// Requests of the client that a specialist has to decide.
  public let undecided: [StageRequest]
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
    mover = order.mover(next)
    since = Milestone.all(of: order).last?.at ?? order.openedAt
    specialist = order.specialist
    asks = next.asks
    givesBack = order.givesBack
    undecided = order.isClosed || order.ending != nil ? [] : order.referrals.filter(\.isUndecided).map(\.request)
    deadlines = order.deadlines(under: policy)
  }

  /// The promised steps that are late at a moment.
  public func late(asOf moment: UTCInstant) -> [PromisedStep] {
    deadlines.filter { $0.isBroken(asOf: moment) }.compactMap(\.step)
  }
}

extension NextStep {
  /// The money that it waits for.
  fileprivate var asks: Money? {
    switch self {
    case .gate(let awaited): awaited.missing.asks
    case .money(let missing): missing.asks
    case .closing, .cancelled, .closed: nil
    }
  }
}

extension Gate.Missing {
  fileprivate var asks: Money? {
    switch self {
    case .feesOpen(let amount), .extraFeesOpen(let amount), .due(let amount): amount
    case .firstPayment(let paid, let whole): Money(minorUnits: whole.minorUnits - paid.minorUnits, whole.currency)
    case .step, .detailsChanged, .feesNotCharged, .approval, .priceLock, .givingBack, .agreement, .authority,
      .confirmation, .acceptedGoodsPrice, .quoteToPayOn, .acceptedPriceToChange, .quoteForMoney, .announced,
      .production,
      .piecesToShow:
      nil
    }
  }
}

extension Order {
  /// What the books owe the client once the price is final or the order has ended; nil where they owe nothing.
  fileprivate var givesBack: Money? {
    guard settlement != nil || ending != nil, due.minorUnits < 0 else { return nil }
    return Money(minorUnits: -due.minorUnits, currency)
  }
}
