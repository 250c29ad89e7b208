import HousePolicies
import Orders
import Quantities
import Testing

/// An order at work: commands are given to it one after the other, as the program does.
struct Desk {
  let policy: HousePolicy
  var order: Order
  var entries: [OrderEntry]
  /// The moment at which commands are given.
  var now: UTCInstant

  static let staff = Actor(.accountSpecialist, "Mia")
  static let client = Actor(.customer, "Ada")
  /// Staff with the client's own order in hand.
  static let told = Actor(.accountSpecialist, "Mia", clientEvidence: "the client's order sheet")
  static let designer = Actor(.cadDesigner, "Ben")

  init(
    _ kind: OrderKind, under policy: HousePolicy, at moment: UTCInstant, account: String? = nil,
    _ intake: (inout Intake) -> Void
  ) throws {
    var wanted = Intake()
    intake(&wanted)
    let opening = OpenedOrder(
      id: try #require(OrderID("test-1")), house: policy.house, edition: policy.edition, kind: kind,
      currency: policy.currency, client: Client(name: "Ada", email: "ada@example.org", country: "US", account: account),
      intake: wanted)
    entries = try Order.open(opening, by: Self.client, under: policy, asOf: moment)
    order = try #require(Order(folding: entries))
    now = moment
    self.policy = policy
  }

  /// Gives a command; what it grants is folded, and the law of the ledger is held at each step.
  @discardableResult
  mutating func give(
    _ command: OrderCommand, by actor: Actor = Desk.staff, at moment: UTCInstant? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [OrderEntry] {
    if let moment { now = moment }
    let granted = try order.decide(command, by: actor, under: policy, asOf: now)
    take(granted, location)
    return granted
  }

  /// Folds entries, by whatever decision they came.
  mutating func take(_ granted: [OrderEntry], _ location: SourceLocation = #_sourceLocation) {
    for entry in granted {
      order.apply(entry)
      #expect(order.ledger.sum == 0, "postings are balanced", sourceLocation: location)
    }
    entries += granted
    #expect(Order(folding: entries) == order, "replayed, it is the same order", sourceLocation: location)
  }

  /// Why a command is refused; nothing happens to the order.
  func refusal(
    _ command: OrderCommand, by actor: Actor = Desk.staff, at moment: UTCInstant? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> OrderRefusal {
    try #require(throws: OrderRefusal.self, sourceLocation: location) {
      try order.decide(command, by: actor, under: policy, asOf: moment ?? now)
    }
  }

  /// Pays, by bank unless another way is named.
  @discardableResult
  mutating func pay(_ amount: String, _ method: PaymentMethod = .bankTransfer, at moment: UTCInstant? = nil) throws
    -> [OrderEntry]
  {
    let number = order.receipts.count + 1
    return try give(
      .money(.pay(ReceivedMoney(amount: usd(amount), method: method, reference: "bank \(number)"))), at: moment)
  }
}

extension OrderRefusal {
  /// Whether it rests on a rule.
  func rests(on text: String) -> Bool { rules.map(\.text).contains(text) }

  /// The gate that is not passed; nil where the refusal is another.
  var gate: Gate? {
    if case .gateNotPassed(let gate, _) = reason { return gate }
    return nil
  }
}
