import HousePolicies
import Quantities

/// What every decision holds a command against: who asks, in which currency, and whether the words say something.
protocol Judging {
  /// Who asks.
  var actor: Actor { get }
  /// The currency of the journal.
  var currency: Currency { get }
}

extension Judging {
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
    if amount.minorUnits.magnitude > Deciding.mostMinorUnits { throw OrderRefusal(.tooLarge) }
  }

  /// Money of the journal's currency.
  func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency) }
}
