import HousePolicies
import Quantities

// How events of orders, cases and accounts are stored: one object with one key, the event's theme, and within it one with
// one key, what happened.

extension OrderEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case opened, intake, rounds, price, money, work, sending, sample, bulk, customization, cart, clock, checks, parcel
    case ended, request, message, noted, closed
  }
  enum NotedCodingKeys: String, CodingKey { case text }

  /// Reads an event back.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self =
      switch try values.onlyKey() {
      case .opened: .opened(try values.decode(OpenedOrder.self, forKey: .opened))
      case .intake: .intake(try values.decode(IntakeEvent.self, forKey: .intake))
      case .rounds: .rounds(try values.decode(RoundEvent.self, forKey: .rounds))
      case .price: .price(try values.decode(PriceEvent.self, forKey: .price))
      case .money: .money(try values.decode(MoneyEvent.self, forKey: .money))
      case .work: .work(try values.decode(WorkEvent.self, forKey: .work))
      case .sending: .sending(try values.decode(SendingEvent.self, forKey: .sending))
      case .sample: .sample(try values.decode(SampleEvent.self, forKey: .sample))
      case .bulk: .bulk(try values.decode(BulkEvent.self, forKey: .bulk))
      case .customization: .customization(try values.decode(CustomizationEvent.self, forKey: .customization))
      case .cart: .cart(try values.decode(CartEvent.self, forKey: .cart))
      case .clock: .clock(try values.decode(ClockEvent.self, forKey: .clock))
      case .checks: .checks(try values.decode(CheckEvent.self, forKey: .checks))
      case .parcel: .parcel(try values.decode(ParcelEvent.self, forKey: .parcel))
      case .ended: .ended(try values.decode(Ending.self, forKey: .ended))
      case .request: .request(try values.decode(RequestEvent.self, forKey: .request))
      case .message: .message(try values.decode(Message.self, forKey: .message))
      case .noted: .noted(text: try values.nested(NotedCodingKeys.self, .noted).decode(String.self, forKey: .text))
      case .closed: .closed
      }
  }

  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .opened(let it): try values.encode(it, forKey: .opened)
    case .intake(let it): try values.encode(it, forKey: .intake)
    case .rounds(let it): try values.encode(it, forKey: .rounds)
    case .price(let it): try values.encode(it, forKey: .price)
    case .money(let it): try values.encode(it, forKey: .money)
    case .work(let it): try values.encode(it, forKey: .work)
    case .sending(let it): try values.encode(it, forKey: .sending)
    case .sample(let it): try values.encode(it, forKey: .sample)
    case .bulk(let it): try values.encode(it, forKey: .bulk)
    case .customization(let it): try values.encode(it, forKey: .customization)
    case .cart(let it): try values.encode(it, forKey: .cart)
    case .clock(let it): try values.encode(it, forKey: .clock)
    case .checks(let it): try values.encode(it, forKey: .checks)
    case .parcel(let it): try values.encode(it, forKey: .parcel)
    case .ended(let it): try values.encode(it, forKey: .ended)
    case .request(let it): try values.encode(it, forKey: .request)
    case .message(let it): try values.encode(it, forKey: .message)
    case .noted(let it):
      var inner = values.nestedContainer(keyedBy: NotedCodingKeys.self, forKey: .noted)
      try inner.encode(it, forKey: .text)
    case .closed: _ = values.nestedContainer(keyedBy: CodingKeys.self, forKey: .closed)
    }
  }
}

extension CaseEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case opened, inquiry, remedy, money, replied, responded, message, closed
    case closedByItself = "closed-by-itself"
  }
  enum RepliedCodingKeys: String, CodingKey { case words }
  enum RespondedCodingKeys: String, CodingKey { case words }
  enum ClosedCodingKeys: String, CodingKey { case reason }
  enum ClosedByItselfCodingKeys: String, CodingKey { case responseEnded }

  /// Reads an event back.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self =
      switch try values.onlyKey() {
      case .opened: .opened(try values.decode(OpenedCase.self, forKey: .opened))
      case .inquiry: .inquiry(try values.decode(InquiryEvent.self, forKey: .inquiry))
      case .remedy: .remedy(try values.decode(RemedyEvent.self, forKey: .remedy))
      case .money: .money(try values.decode(CaseMoneyEvent.self, forKey: .money))
      case .replied:
        .replied(words: try values.nested(RepliedCodingKeys.self, .replied).decode(String.self, forKey: .words))
      case .responded:
        .responded(words: try values.nested(RespondedCodingKeys.self, .responded).decode(String.self, forKey: .words))
      case .message: .message(try values.decode(Message.self, forKey: .message))
      case .closed:
        .closed(reason: try values.nested(ClosedCodingKeys.self, .closed).decode(String.self, forKey: .reason))
      case .closedByItself:
        .closedByItself(
          responseEnded: try values.nested(ClosedByItselfCodingKeys.self, .closedByItself).decode(
            UTCInstant.self, forKey: .responseEnded))
      }
  }

  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .opened(let it): try values.encode(it, forKey: .opened)
    case .inquiry(let it): try values.encode(it, forKey: .inquiry)
    case .remedy(let it): try values.encode(it, forKey: .remedy)
    case .money(let it): try values.encode(it, forKey: .money)
    case .replied(let it):
      var inner = values.nestedContainer(keyedBy: RepliedCodingKeys.self, forKey: .replied)
      try inner.encode(it, forKey: .words)
    case .responded(let it):
      var inner = values.nestedContainer(keyedBy: RespondedCodingKeys.self, forKey: .responded)
      try inner.encode(it, forKey: .words)
    case .message(let it): try values.encode(it, forKey: .message)
    case .closed(let it):
      var inner = values.nestedContainer(keyedBy: ClosedCodingKeys.self, forKey: .closed)
      try inner.encode(it, forKey: .reason)
    case .closedByItself(let it):
      var inner = values.nestedContainer(keyedBy: ClosedByItselfCodingKeys.self, forKey: .closedByItself)
      try inner.encode(it, forKey: .responseEnded)
    }
  }
}

extension AccountEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case opened, deposit, profile, message
  }

  /// Reads an event back.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self =
      switch try values.onlyKey() {
      case .opened: .opened(try values.decode(OpenedAccount.self, forKey: .opened))
      case .deposit: .deposit(try values.decode(DepositEvent.self, forKey: .deposit))
      case .profile: .profile(try values.decode(ProfileEvent.self, forKey: .profile))
      case .message: .message(try values.decode(Message.self, forKey: .message))
      }
  }

  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .opened(let it): try values.encode(it, forKey: .opened)
    case .deposit(let it): try values.encode(it, forKey: .deposit)
    case .profile(let it): try values.encode(it, forKey: .profile)
    case .message(let it): try values.encode(it, forKey: .message)
    }
  }
}

extension KeyedDecodingContainer {
  /// The one key that there is.
  fileprivate func onlyKey() throws -> Key {
    guard allKeys.count == 1, let key = allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: codingPath,
          debugDescription: "an event has one key, which names it, not \(allKeys.count) that are known"))
    }
    return key
  }

  fileprivate func nested<Inner: CodingKey>(
    _ keys: Inner.Type, _ key: Key
  ) throws -> KeyedDecodingContainer<Inner> { try nestedContainer(keyedBy: keys, forKey: key) }
}
