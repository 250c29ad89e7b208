import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Testing

/// One order under a house's rules as its file has them, and the commands given to it.
struct Workbench {
  let policy: HousePolicy
  private(set) var order: Order
  private(set) var entries: [OrderEntry]
  /// The commands that were granted after the opening.
  private(set) var given: [Given] = []
  /// When the next command is given.
  var now: UTCInstant

  /// A command, who gave it, and when.
  struct Given: Codable {
    let command: OrderCommand
    let by: Actor
    let at: UTCInstant
  }

  static let client = Actor(.customer, "Ada Moore")
  static let designer = Actor(.cadDesigner, "Ben Ortiz")
  static let specialist = Actor(.accountSpecialist, "Mia Chen")
  static let owner = Actor(.owner, "Noor Haddad")

  /// A house's rules as the program brings them.
  static func rules(of house: String) throws -> HousePolicy {
    try #require(try HousePolicy.house(house), "no house \(house)")
  }

  /// Opens an order; what is wanted is complete for the house, and then changed by the test.
  init(
    _ house: String, _ kind: OrderKind = .bespoke, at moment: String = "03-02T09:00", country: String = "US",
    intake change: (inout Intake) throws -> Void = { _ in }
  ) throws {
    policy = try Self.rules(of: house)
    now = moment.moment
    let opening = try Self.opening(policy, kind, country: country, intake: change)
    entries = try Order.open(opening, by: Self.client, under: policy, asOf: now)
    order = try #require(Order(folding: entries))
  }

  /// An opening that is complete for a house, and then changed.
  static func opening(
    _ policy: HousePolicy, _ kind: OrderKind = .bespoke, id: String = "2026-0001", country: String = "US",
    intake change: (inout Intake) throws -> Void = { _ in }
  ) throws -> OpenedOrder {
    var wanted = Intake()
    (wanted.style, wanted.metal, wanted.colour, wanted.size) = ("solitaire ring", "18k", "yellow", "6.5")
    wanted.budget = "3000.00".usd
    wanted.quantity = 1
    wanted.consents = policy.intake.consents.term
    try change(&wanted)
    return OpenedOrder(
      id: try #require(OrderID(id)), house: policy.house, edition: policy.edition, kind: kind,
      currency: policy.currency, client: Client(name: "Ada Moore", email: "ada@example.org", country: country),
      intake: wanted)
  }

  /// Gives a command that is granted.
  @discardableResult
  mutating func give(
    _ command: OrderCommand, by actor: Actor = Self.specialist, at moment: UTCInstant? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [OrderEntry] {
    now = moment ?? now
    let granted = try order.decide(command, by: actor, under: policy, asOf: now)
    for entry in granted { order.apply(entry) }
    entries += granted
    given.append(Given(command: command, by: actor, at: now))
    Laws.hold(of: order, entries, location)
    return granted
  }

  /// Gives a command that is refused, and says why; nothing comes of it.
  func refusal(
    _ command: OrderCommand, by actor: Actor = Self.specialist, at moment: UTCInstant? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> OrderRefusal {
    try #require(throws: OrderRefusal.self, sourceLocation: location) {
      try order.decide(command, by: actor, under: policy, asOf: moment ?? now)
    }
  }

  /// Pays by bank.
  @discardableResult
  mutating func pay(_ amount: Money, at moment: UTCInstant? = nil, _ location: SourceLocation = #_sourceLocation) throws
    -> [OrderEntry]
  {
    try give(Usual.payment(amount, order), at: moment, location)
  }

  /// Passes every gate before one, in the usual way.
  mutating func walk(to gate: Gate, _ location: SourceLocation = #_sourceLocation) throws {
    while let awaited = order.awaited(under: policy), awaited.gate != gate {
      if awaited.gate == .produced, let waits = policy.general.workWaits {
        now = max(now, waits.term.lastMoment(since: order.openedAt, calendar: policy.calendar).after)
      }
      let step = try Usual.step(to: awaited.gate, of: order, now)
      try give(step.command, by: step.actor, location)
    }
  }
}
