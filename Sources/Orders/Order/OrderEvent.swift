import HousePolicies
import Quantities

/// What happened to an order; the order is the fold of these, and nothing is ever taken back.
public enum OrderEvent: Sendable, Hashable, Codable {
  /// The order was opened.
  case opened(OpenedOrder)
  /// Something at intake.
  case intake(IntakeEvent)
  /// Something about a CAD round.
  case rounds(RoundEvent)
  /// Something about the price.
  case price(PriceEvent)
  /// Something about money.
  case money(MoneyEvent)
  /// Something at the bench or on the scale.
  case work(WorkEvent)
  /// Something about the parcel.
  case sending(SendingEvent)
  /// Something about a sample.
  case sample(SampleEvent)
  /// Something about the papers of a bulk order.
  case bulk(BulkEvent)
  /// Something about changes to a stock item.
  case customization(CustomizationEvent)
  /// Something about a cart.
  case cart(CartEvent)
  /// Something about the clocks of promises.
  case clock(ClockEvent)
  /// Something that watching over payments found.
  case checks(CheckEvent)
  /// Something about addresses, packing and refused parcels.
  case parcel(ParcelEvent)
  /// It ended before it was fulfilled; only its money is still moved.
  case ended(Ending)
  /// Something against its course.
  case request(RequestEvent)
  /// The client must be written; it changes nothing.
  case message(Message)
  /// A note, changing nothing.
  case noted(text: String)
  /// The sale is over; what comes after opens a case of its own.
  case closed
}

/// With what an order begins.
public struct OpenedOrder: Sendable, Hashable, Codable {
  /// Its name.
  public let id: OrderID
  /// The house.
  public let house: String
  /// The edition of the house's rules that it keeps.
  public let edition: String
  /// Its kind.
  public let kind: OrderKind
  /// Its currency.
  public let currency: Currency
  /// Whom it is for.
  public let client: Client
  /// What is wanted, as far as it is known.
  public let intake: Intake

  /// Makes a beginning.
  public init(
    id: OrderID, house: String, edition: String, kind: OrderKind, currency: Currency, client: Client, intake: Intake
  ) {
    self.id = id
    self.house = house
    self.edition = edition
    self.kind = kind
    self.currency = currency
    self.client = client
    self.intake = intake
  }
}

extension OrderEvent {
  /// What happened, for journals and programs: `money.settled`.
  public var name: String {
    switch self {
    case .opened: "opened"
    case .intake(let event): "intake." + event.name
    case .rounds(let event): "rounds." + event.name
    case .price(let event): "price." + event.name
    case .money(let event): "money." + event.name
    case .work(let event): "work." + event.name
    case .sending(let event): "sending." + event.name
    case .sample(let event): "sample." + event.name
    case .bulk(let event): "bulk." + event.name
    case .customization(let event): "customization." + event.name
    case .cart(let event): "cart." + event.name
    case .clock(let event): "clock." + event.name
    case .checks(let event): "checks." + event.name
    case .parcel(let event): "parcel." + event.name
    case .ended: "ended"
    case .request(let event): "request." + event.name
    case .message: "message"
    case .noted: "noted"
    case .closed: "closed"
    }
  }
}

extension OrderEvent {
  /// The postings that it carries.
  public var transfers: [Transfer] {
    switch self {
    case .money(let event): event.transfers
    case .request(.cancelled(_, let transfers)), .request(.reinstated(_, _, let transfers)): transfers
    case .opened, .intake, .rounds, .price, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .checks,
      .parcel, .request, .message, .ended, .noted, .closed:
      []
    }
  }
}
