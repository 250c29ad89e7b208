import HousePolicies
import Quantities

/// What every decision holds a command against: who asks, in which currency, and whether the words say something.
protocol Decider {
  /// Who asks.
  var actor: Actor { get }
  /// The currency of the journal.
  var currency: Currency { get }
}

extension Decider {
  /// Demands a role.
  func only(_ roles: Role...) throws(OrderRefusal) {
    if !roles.contains(actor.role) { throw OrderRefusal(.roleMayNot(actor.role, allowed: roles)) }
  }

  /// Demands a text that says something.
  func required(_ text: String?, for what: RequiredText, under rules: [RuleID] = []) throws(OrderRefusal) -> String {
    guard let text, text.saysSomething else { throw OrderRefusal(.textMissing(what), under: rules) }
    return text
  }

  /// Demands an amount of the journal's currency, more than zero, and of a size that sums can hold.
  func positive(_ amount: Money) throws(OrderRefusal) {
    try inCurrency(amount)
    if amount.minorUnits <= 0 { throw OrderRefusal(.invalid(.notPositive(amount))) }
  }

  /// Demands an amount of the journal's currency and of a size that sums can hold.
  func inCurrency(_ amount: Money) throws(OrderRefusal) {
    if amount.currency != currency { throw OrderRefusal(.otherCurrency(amount.currency, expected: currency)) }
    if amount.minorUnits.magnitude > OrderDecider.mostMinorUnits { throw OrderRefusal(.tooLarge) }
  }

  /// Money of the journal's currency.
  func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency) }
}

/// One command under decision: the order as it stands, who asks, the house's rules, and the moment.
struct OrderDecider: Decider {
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

extension UTCInstant {
  /// The first year of which a command may be.
  public static let firstYear = 1

  /// The last year of which a command may be: a century before the last that is written with four digits, so that what is
  /// calculated from it can be read back.
  public static let lastYear = 9899

  /// Demands of a command's moment that it is not before its journal's last entry, and within the years of commands.
  func follows(_ last: UTCInstant?) throws(OrderRefusal) {
    guard (Self.firstYear...Self.lastYear).contains(calendarDate.year) else {
      throw OrderRefusal(.beyondCalendar(self))
    }
    if let last, self < last { throw OrderRefusal(.beforeLastEntry(self, last: last)) }
  }

  /// Demands of a moment that a command names that it can be read back from a journal.
  func isKept() throws(OrderRefusal) {
    guard (Self.firstYear...9999).contains(calendarDate.year) else { throw OrderRefusal(.beyondCalendar(self)) }
  }
}
