import HousePolicies
import Quantities

/// One command under decision: the order as it stands, who asks, the house's rules, and the moment.
struct Deciding: Judging {
  let order: Order
  let actor: Actor
  let policy: HousePolicy
  let asOf: UTCInstant
  /// What the house has weighed before.
  var history = WeighingHistory.none
  /// The order's cases after the sale.
  var cases: [AfterSalesCase] = []
  /// What the client's prepaid deposit holds, where the command is decided together with it.
  var deposit: Money?

  var currency: Currency { order.currency }

  /// What the order could still give back: what was received, less what went back and what its cases have granted.
  var refundable: Money { money(order.refundable.minorUnits - cases.granted) }

  /// An entry for what is granted.
  func grant(_ event: OrderEvent, under rules: [RuleID] = []) -> OrderEntry {
    OrderEntry(event, at: asOf, by: actor, under: rules)
  }

  /// Demands the client, or staff with evidence where the house leaves the act to the client alone.
  ///
  /// What binds the client to pay is the client's in every house.
  /// - Returns: the rules that it rests on.
  @discardableResult
  func client(_ act: ClientAct) throws(OrderRefusal) -> [RuleID] {
    if actor.role == .customer { return [] }
    let isClientsAlone = policy.clientActs.term.contains(act)
    let rules = isClientsAlone ? policy.clientActs.rules : []
    let allowed: [Role] = [.customer, .accountSpecialist, .owner]
    guard allowed.contains(actor.role) else { throw OrderRefusal(.roleMayNot(actor.role, allowed: allowed)) }
    if (isClientsAlone || act.bindsToPay) && !actor.clientEvidence.saysSomething {
      throw OrderRefusal(.onlyTheClientMay(act), under: rules)
    }
    return rules
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

  /// A million million minor units: thousands of such amounts still sum without overflow.
  static let mostMinorUnits: UInt64 = 1_000_000_000_000
}
