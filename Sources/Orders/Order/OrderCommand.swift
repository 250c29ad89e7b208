import HousePolicies
import Quantities

/// What may be asked of an open order.
public enum OrderCommand: Sendable, Hashable, Codable {
  /// Something at intake.
  case intake(IntakeCommand)
  /// Something about a CAD round.
  case rounds(RoundCommand)
  /// Something about the price.
  case price(PriceCommand)
  /// Something about money.
  case money(MoneyCommand)
  /// Something at the bench or on the scale.
  case work(WorkCommand)
  /// Something about the parcel.
  case sending(SendingCommand)
  /// Something about a sample.
  case sample(SampleCommand)
  /// Something about the papers of a bulk order.
  case bulk(BulkCommand)
  /// Something about changes to a stock item.
  case customization(CustomizationCommand)
  /// Something about a cart.
  case cart(CartCommand)
  /// Something about the clocks of promises.
  case clock(ClockCommand)
  /// Something to watch over payments.
  case checks(CheckCommand)
  /// Something about addresses, packing and refused parcels.
  case parcel(ParcelCommand)
  /// Something against its course.
  case request(RequestCommand)
  /// Write a note.
  case note(text: String)
  /// End the sale.
  case close
}

extension Order {
  /// Opens an order.
  ///
  /// - Throws: where the house takes no such orders or its rules are of a later day, or what is wanted breaks one already.
  public static func open(
    _ opening: OpenedOrder, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(OrderRefusal) -> [OrderEntry] {
    try asOf.follows(nil)
    guard policy.way(opening.kind) != nil else {
      let stock = policy.general.keepsStock
      let rules = opening.kind.isFromStock && !stock.term ? stock.rules : []
      throw OrderRefusal(.kindNotOffered(opening.kind, offered: policy.ways.map(\.kind)), under: rules)
    }
    if policy.calendar.date(of: asOf) < policy.inForceFrom {
      throw OrderRefusal(.notInForce(edition: policy.edition, from: policy.inForceFrom))
    }
    guard opening.client.name.saysSomething else { throw OrderRefusal(.textMissing(.clientName)) }
    let typed = OrderDecider(order: Order(opening, at: asOf), actor: actor, policy: policy, asOf: asOf)
    let opening = OpenedOrder(
      id: opening.id, house: opening.house, edition: opening.edition, kind: opening.kind, currency: opening.currency,
      client: try typed.checked(opening.client), intake: opening.intake.inWords(of: policy.intake))
    let deciding = OrderDecider(order: Order(opening, at: asOf), actor: actor, policy: policy, asOf: asOf)
    let rules = try deciding.checkIntake(opening.intake)
    return [deciding.grant(.opened(opening), under: rules)]
  }

  /// Decides a command: purely, against the order as it stands, the house's rules and the moment.
  ///
  /// What the house has weighed before, its `history`, is what a weigh-in is held against. What the order's `cases` after
  /// the sale have granted is given back there: the order gives back no more than they leave.
  ///
  /// - Returns: the entries to append; to be folded with `apply`.
  /// - Throws: the reason why it is refused, with the rules behind it.
  public func decide(
    _ command: OrderCommand, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant,
    history: WeighingHistory = .none, cases: [AfterSalesCase] = []
  ) throws(OrderRefusal) -> [OrderEntry] {
    try decide(command, by: actor, under: policy, asOf: asOf, history: history, cases: cases, deposit: nil)
  }

  /// Decides a command, together with the client's prepaid deposit where that is given.
  func decide(
    _ command: OrderCommand, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant, history: WeighingHistory,
    cases: [AfterSalesCase], deposit: Money?
  ) throws(OrderRefusal) -> [OrderEntry] {
    try asOf.follows(lastEntryAt)
    if isClosed { throw OrderRefusal(.closed) }
    let due = dueActions(under: policy, by: actor, asOf: asOf)
    let standing = OrderDecider(
      order: self, actor: actor, policy: policy, asOf: asOf, history: history, cases: cases, deposit: deposit)
    if !due.isEmpty, let kept = standing.keeping(command) { return kept + standing.messages(after: kept) }
    let deciding = OrderDecider(
      order: applying(due), actor: actor, policy: policy, asOf: asOf, history: history,
      cases: cases, deposit: deposit)
    let granted = try deciding.decide(command)
    return due + granted + deciding.messages(after: granted)
  }
}

extension OrderDecider {
  /// Decides a command against the order as it stands with all that was due by itself.
  func decide(_ command: OrderCommand) throws(OrderRefusal) -> [OrderEntry] {
    try checkEnding(command)
    switch command {
    case .intake(let command): return try decide(command)
    case .rounds(let command): return try decide(command)
    case .price(let command): return try decide(command)
    case .money(let command): return try decide(command)
    case .work(let command): return try decide(command)
    case .sending(let command): return try decide(command)
    case .sample(let command): return try decide(command)
    case .bulk(let command): return try decide(command)
    case .customization(let command): return try decide(command)
    case .cart(let command): return try decide(command)
    case .clock(let command): return try decide(command)
    case .checks(let command): return try decide(command)
    case .parcel(let command): return try decide(command)
    case .request(let command): return try decide(command)
    case .note(let text):
      guard text.saysSomething else { throw OrderRefusal(.textMissing(.note)) }
      return [grant(.noted(text: text))]
    case .close: return try close()
    }
  }
}

extension OrderKind {
  /// Whether its pieces are there before it is placed.
  fileprivate var isFromStock: Bool {
    switch self {
    case .customizedStock, .wholesale: true
    case .bespoke, .sampleThenBulk, .reorder: false
    }
  }
}
