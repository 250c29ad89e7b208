import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Quoting
import Testing

/// What the tests of aftercare begin with.
enum Given {
  static let client = Client(name: "Mara Lind", email: "mara@example.com", country: "SE")
  static let customer = Actor(.customer, "Mara Lind")
  static let specialist = Actor(.accountSpecialist, "Ines Roth")
  static let clock = Actor(.owner, "the clock")

  static func moment(_ text: String) throws -> UTCInstant { try #require(UTCInstant(text), "no moment: \(text)") }

  static func policy(_ house: String) throws -> HousePolicy {
    try #require(try HousePolicy.house(house), "no house \(house)")
  }

  static func usd(_ figure: String) throws -> Money {
    let currency = try #require(Currency(code: "USD"))
    return try Money(exactly: try decimal(figure), currency)
  }

  static func decimal(_ figure: String) throws -> ExactDecimal { try #require(ExactDecimal(figure)) }

  static func offer(_ total: Money) throws -> PriceOffer {
    let line = try QuoteLine(
      id: "goods.1", group: .metal, what: "goods", basis: [QuoteFactor("price", .times, total.amount)],
      currency: total.currency, rounding: .halfUp, count: 1, scope: .order, followsRealWeight: false)
    return try PriceOffer(
      lines: [line], firstPayment: total, pieces: 1, weights: [], basis: .quotedPrice, lock: .fullPayment,
      validUntil: nil)
  }

  /// The journal of an order of a house that stands at a stage: placed and paid at one moment, received at another.
  static func entries(
    _ house: String, _ kind: OrderKind = .bespoke, total: String, placed: String, at stage: Stage = .confirmed,
    received: String? = nil, method: PaymentMethod = .bankTransfer
  ) throws -> [OrderEntry] {
    let (amount, start) = (try usd(total), try moment(placed))
    let id = try #require(OrderID("test-1"))
    let opening = OpenedOrder(
      id: id, house: house, edition: try policy(house).edition, kind: kind, currency: amount.currency, client: client,
      intake: Intake())
    var events: [OrderEvent] = [
      .opened(opening), .price(.quoteIssued(offer: try offer(amount), reason: "first")),
      .price(.quoteAccepted(number: 1)),
    ]
    if stage != .awaitingPayment {
      let receipt = Receipt(number: 1, amount: amount, method: method, reference: "R-1")
      let transfers = [Transfer(debit: .cash, credit: .deposits, amount)]
      events += [.money(.paymentPosted(receipt: receipt, transfers: transfers)), .price(.priceLocked(offer: 1))]
    }
    let reached = try #require(Stage.allCases.firstIndex(of: stage))
    func has(_ other: Stage) -> Bool { Stage.allCases.firstIndex(of: other).map { reached >= $0 } ?? false }
    if has(.inProduction) { events.append(.work(.productionStarted)) }
    if has(.shipped) {
      let parcel = Shipment(carrier: "DHL", tracking: "JD014", country: "SE")
      events += [.work(.productionFinished), .sending(.shipped(shipment: parcel))]
    }
    var entries = events.map { OrderEntry($0, at: start, by: specialist, under: []) }
    if has(.delivered) {
      let at = try moment(try #require(received))
      entries.append(OrderEntry(.sending(.delivered(at: at)), at: at, by: specialist, under: []))
      if has(.closed) { entries.append(OrderEntry(.closed, at: at, by: specialist, under: [])) }
    }
    return entries
  }

  static func order(
    _ house: String, _ kind: OrderKind = .bespoke, total: String, placed: String, at stage: Stage = .confirmed,
    received: String? = nil, method: PaymentMethod = .bankTransfer
  ) throws -> Order {
    let entries = try entries(
      house, kind, total: total, placed: placed, at: stage, received: received, method: method)
    return try #require(Order(folding: entries))
  }
}
