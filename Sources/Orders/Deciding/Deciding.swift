import HousePolicies
import Quantities

/// One command under decision: the order as it stands, who asks, the house's rules, and the moment.
struct Deciding {
  let order: Order
  let actor: Actor
  let policy: HousePolicy
  let asOf: UTCInstant
  /// What the house has weighed before.
  var history = WeighingHistory.none
  /// What the client's prepaid deposit holds, where the command is decided together with it.
  var deposit: Money?

  /// An entry for what is granted.
  func grant(_ event: OrderEvent, under rules: [RuleID] = []) -> OrderEntry {
    OrderEntry(event, at: asOf, by: actor, under: rules)
  }

  /// Demands a role.
  func only(_ roles: Role...) throws(OrderRefusal) {
    if !roles.contains(actor.role) { throw OrderRefusal(.roleMayNot(actor.role, allowed: roles)) }
  }

  /// Demands the client, or staff with evidence where the house leaves the act to the client alone.
  /// - Returns: the rules that it rests on.
  @discardableResult
  func client(_ act: ClientAct, or staff: Role...) throws(OrderRefusal) -> [RuleID] {
    if actor.role == .customer { return [] }
    let isClientsAlone = policy.clientActs.term.contains(act)
    let allowed: [Role] = [.customer] + (staff.isEmpty ? [.accountSpecialist, .owner] : staff)
    guard allowed.contains(actor.role) else { throw OrderRefusal(.roleMayNot(actor.role, allowed: allowed)) }
    if isClientsAlone && !actor.clientEvidence.saysSomething {
      throw OrderRefusal(.onlyTheClientMay(act), under: policy.clientActs.rules)
    }
    return isClientsAlone ? policy.clientActs.rules : []
  }

  /// Demands that the order's way has a gate.
  /// - Returns: its rules.
  func onTheWay(_ gate: Gate) throws(OrderRefusal) -> [RuleID] {
    guard let own = policy.way(order.kind)?.gate(gate) else { throw OrderRefusal(.notOnTheWay(gate, order.kind)) }
    return own.rules
  }

  /// Demands that every gate before one is passed, and that the order's way has it.
  /// - Returns: the rules of the gate.
  @discardableResult
  func arrive(at gate: Gate) throws(OrderRefusal) -> [RuleID] {
    guard let way = policy.way(order.kind), let own = way.gate(gate) else {
      throw OrderRefusal(.notOnTheWay(gate, order.kind))
    }
    for earlier in way.gates(before: gate) {
      if let missing = order.missing(for: earlier.term) {
        throw OrderRefusal(.gateNotPassed(earlier.term, missing: missing), under: earlier.rules)
      }
    }
    return own.rules
  }

  /// Demands a text that says something.
  func reason(_ text: String?, for what: String, under rules: [RuleID] = []) throws(OrderRefusal) -> String {
    guard let text, text.saysSomething else { throw OrderRefusal(.reasonMissing(what), under: rules) }
    return text
  }

  /// Demands an amount of the order's currency, more than zero, and of a size that sums can hold.
  func positive(_ amount: Money) throws(OrderRefusal) {
    try inCurrency(amount)
    if amount.minorUnits <= 0 { throw OrderRefusal(.meaningless("\(amount) is not more than nothing")) }
  }

  /// Demands an amount of the order's currency and of a size that sums can hold.
  func inCurrency(_ amount: Money) throws(OrderRefusal) {
    if amount.currency != order.currency {
      throw OrderRefusal(.otherCurrency(amount.currency, expected: order.currency))
    }
    if amount.minorUnits.magnitude > Self.mostMinorUnits { throw OrderRefusal(.tooLarge) }
  }

  /// A million million minor units: thousands of such amounts still sum without overflow.
  static let mostMinorUnits: UInt64 = 1_000_000_000_000

  /// Money of the order's currency.
  func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, order.currency) }
}
