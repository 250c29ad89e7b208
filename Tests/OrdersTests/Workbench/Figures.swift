import HousePolicies
import Orders
import Quantities
import Testing

extension String {
  /// An exact decimal as a test states it.
  var decimal: ExactDecimal { stated(ExactDecimal(self)) }

  /// Dollars as a test states them.
  var usd: Money { stated(Currency(code: "USD").flatMap { try? Money(exactly: decimal, $0) }) }

  /// A weight on the scale.
  var grams: WeighedGrams { WeighedGrams(decimal) }

  /// A weight of stones.
  var carats: ExactCarats { ExactCarats(decimal) }

  /// A moment of 2026 in UTC: `03-02T10:00`.
  var moment: UTCInstant { stated(UTCInstant("2026-\(self)Z")) }

  /// The last millisecond of a day of 2026 in UTC.
  var end: UTCInstant { "\(self)T23:59:59.999".moment }

  private func stated<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a test misstates \(self)") }
    return value
  }
}

extension UTCInstant {
  /// A millisecond later.
  var after: UTCInstant { adding(milliseconds: 1) }

  /// A millisecond earlier.
  var before: UTCInstant { adding(milliseconds: -1) }
}

extension OrderRefusal {
  /// Whether it names a rule.
  func names(_ rule: String) -> Bool { rules.contains { $0.text == rule } }

  /// The gate that must be passed first; nil where it is refused for another reason.
  var awaits: Gate? {
    if case .gateNotPassed(let gate, _) = reason { return gate }
    return nil
  }
}

extension [OrderEntry] {
  /// Whether one of them names a rule.
  func names(_ rule: String) -> Bool { contains { $0.rules.contains { $0.text == rule } } }

  /// Their events' names.
  var events: [String] { map(\.event.name) }
}

extension OrderEvent {
  /// Its postings in words: `cash/deposits 925.93`.
  var postings: [String] { transfers.map { "\($0.debit.rawValue)/\($0.credit.rawValue) \($0.amount.figure)" } }
}
