import Foundation
import HouseCalendar
import HousePolicies
import Journals
import Orders
import PolicyFiles
import Quantities
import Quoting

@testable import Workshop

/// What a stored value of its own form is: its JSON Schema, and one of them.
struct Leaf {
  let schema: String
  let sample: String
}

/// The values that are written as one text or number, and one of each; and what the houses' own rules are made of, for
/// types that take no invented values.
struct Samples {
  private var found: [ObjectIdentifier: Any] = [:]

  init() throws {
    for house in HousePolicy.houses { if let policy = try HousePolicy.house(house.name) { harvest(policy) } }
  }

  func leaf(_ type: Any.Type) -> Leaf? { Self.leaves[ObjectIdentifier(type)] }

  func harvested<Value>(_ type: Value.Type) -> Value? { found[ObjectIdentifier(type)] as? Value }

  /// Keeps the first of each type; the rules of a house are some ten levels deep.
  private mutating func harvest(_ value: Any, depth: Int = 0) {
    guard depth < 30 else { return }
    let type = Swift.type(of: value)
    if found[ObjectIdentifier(type)] == nil { found[ObjectIdentifier(type)] = value }
    for child in Mirror(reflecting: value).children { harvest(child.value, depth: depth + 1) }
  }

  private static func text(_ pattern: String, _ sample: String) -> Leaf {
    Leaf(schema: #"{"pattern":"\#(pattern)","type":"string"}"#, sample: "\"\(sample)\"")
  }

  private static let decimal = #"^-?[0-9]+(\\.[0-9]+)?$"#
  private static let name = #"^[A-Za-z0-9.-]{1,64}$"#

  private static let leaves: [ObjectIdentifier: Leaf] = [
    ObjectIdentifier(Bool.self): Leaf(schema: #"{"type":"boolean"}"#, sample: "true"),
    ObjectIdentifier(String.self): Leaf(schema: #"{"type":"string"}"#, sample: #""text""#),
    ObjectIdentifier(Int.self): Leaf(schema: #"{"type":"integer"}"#, sample: "1"),
    ObjectIdentifier(Int64.self): Leaf(schema: #"{"type":"integer"}"#, sample: "1"),
    ObjectIdentifier(Double.self): Leaf(schema: #"{"type":"number"}"#, sample: "0.5"),
    ObjectIdentifier(UTCInstant.self): Leaf(
      schema: #"{"format":"date-time","type":"string"}"#, sample: #""2026-03-02T09:00:00Z""#),
    ObjectIdentifier(CalendarDate.self): Leaf(schema: #"{"format":"date","type":"string"}"#, sample: #""2026-03-02""#),
    ObjectIdentifier(ExactDecimal.self): text(decimal, "1.25"),
    ObjectIdentifier(Percentage.self): text(decimal, "1.25"),
    ObjectIdentifier(WeighedGrams.self): text(decimal, "3.25"),
    ObjectIdentifier(ExactCarats.self): text(decimal, "0.5"),
    ObjectIdentifier(Fineness.self): text(decimal, "0.75"),
    ObjectIdentifier(Currency.self): text("^[A-Z]{3}$", "USD"),
    ObjectIdentifier(Money.self): Leaf(
      schema:
        #"{"additionalProperties":false,"properties":{"amount":{"pattern":"\#(decimal)","type":"string"},"currency":{"pattern":"^[A-Z]{3}$","type":"string"}},"required":["amount","currency"],"type":"object"}"#,
      sample: #"{"amount":"12.50","currency":"USD"}"#),
    ObjectIdentifier(OrderID.self): text(name, "alona-2026-0001"),
    ObjectIdentifier(AccountID.self): text(name, "client-17"),
    ObjectIdentifier(CaseID.self): text(#"^[A-Za-z0-9.-]{1,64}\\.case-[1-9][0-9]*$"#, "alona-2026-0001.case-1"),
    ObjectIdentifier(RuleID.self): text(#"^[A-Za-z0-9-]+$"#, "H0-06"),
    ObjectIdentifier(SecretDigest.self): text("^[0-9a-f]{64}$", String(repeating: "ab", count: 32)),
    ObjectIdentifier(TimeSpan.self): text(#"^[0-9]+ .+$"#, "5 working d"),
    ObjectIdentifier(ZoneRules.self): Leaf(
      schema:
        #"{"additionalProperties":false,"properties":{"initialOffset":{"type":"integer"},"name":{"type":"string"},"thereafter":{"type":"string"},"transitions":{"items":{"items":{"type":"integer"},"maxItems":2,"minItems":2,"type":"array"},"type":"array"}},"required":["initialOffset","name","transitions"],"type":"object"}"#,
      sample: #"{"initialOffset":0,"name":"UTC","transitions":[]}"#),
  ]
}
