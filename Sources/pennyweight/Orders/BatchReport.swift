import HousePolicies
import Orders
import Quantities
import Workshop

/// What a batch of orders came to.
struct BatchReport {
  let rows: [Row]
  private let isDryRun: Bool

  /// One order of it.
  struct Row: Encodable {
    let order: OrderID
    let expected: WeighedGrams
    let actual: WeighedGrams
    let deviation: Percentage
    let outcome: DeviationOutcome
    let quoted: Money
    let final: Money
    let due: Money
    let awaitsConsent: Bool
  }

  init(_ settled: [SettledOrder], isDryRun: Bool) {
    self.isDryRun = isDryRun
    rows = settled.map { one in
      let settlement = one.settlement
      return Row(
        order: one.order, expected: settlement.expected, actual: settlement.actual, deviation: settlement.deviation,
        outcome: settlement.outcome, quoted: settlement.quoted, final: settlement.final, due: one.due,
        awaitsConsent: one.awaitsConsent)
    }
  }

  /// The rows as a table, with the count below.
  func text(_ style: Style) -> String {
    var table = Table([
      .left("order"), .right("expected"), .right("actual"), .right("deviation"), .left("outcome"), .right("quoted"),
      .right("final"), .right("due"),
    ])
    for row in rows {
      table.append([
        row.order.text, "\(row.expected)", "\(row.actual)", "\(row.deviation)", row.outcome.rawValue, "\(row.quoted)",
        "\(row.final)", row.awaitsConsent ? "awaits consent" : "\(row.due)",
      ])
    }
    let waiting = rows.count { $0.awaitsConsent }
    let consent = waiting == 0 ? "" : ", \(waiting) of them await the client's consent"
    return table.text(style) + "\(rows.count) orders\(consent)\(isDryRun ? "; nothing was written" : "")\n"
  }
}
