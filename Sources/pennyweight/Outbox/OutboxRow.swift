import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// A message in one line.
struct OutboxRow: Encodable {
  /// The journal and the entry: `order/ason-2026-0001/10`.
  let place: String
  let at: UTCInstant
  let to: String
  let kind: MessageKind
  let facts: [MessageFact]
  let rules: [RuleID]

  init(_ found: OutboxMessage) {
    place = found.place
    at = found.at
    to = found.message.to
    kind = found.message.kind
    facts = found.message.facts
    rules = found.message.because
  }

  /// The messages as a table.
  static func text(_ rows: [Self], _ style: Style) -> String {
    if rows.isEmpty { return "nothing is to be written\n" }
    var table = Table([.left("since"), .left("place"), .left("to"), .left("about"), .left("says"), .left("rules")])
    for row in rows {
      let says = row.facts.map { "\($0.name.rawValue) \($0.value)" }.joined(separator: ", ")
      table.append([row.at.toTheMinute, row.place, row.to, row.kind.rawValue, says, row.rules.shown])
    }
    return table.text(style)
  }
}
