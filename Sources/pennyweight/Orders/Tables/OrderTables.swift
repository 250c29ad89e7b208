import English
import Orders
import Payloads
import Quantities
import Workshop

/// Lists of orders as tables.
enum OrderTables {
  /// Orders, each in one line.
  static func text(_ orders: [OrderSummary], _ style: Style) -> String {
    var table = Table([
      .left("order"), .left("kind"), .left("client"), .right("price"), .right("outstanding"), .left("next"),
      .left("late"),
    ])
    for order in orders {
      table.append([
        order.order.text, order.kind.rawValue, order.client, "\(order.price)", "\(order.outstanding)",
        order.next.shortWords, order.late.map(\.rawValue).joined(separator: ", "),
      ])
    }
    return table.text(style)
  }

  /// What is due.
  static func text(_ items: [DueItem], _ style: Style) -> String {
    if items.isEmpty { return "nothing is due\n" }
    var table = Table([
      .left("of"), .left("step"), .left("from"), .left("since"), .left("shown"), .left("breach after"), .left(""),
      .left("rules"),
    ])
    for item in items {
      table.append([
        item.owner.name, item.what.words, item.clock.words, item.startedAt.toTheMinute, "\(item.shown)",
        item.dueAt.toTheMinute, item.isLate ? "LATE" : "", item.rules.shown,
      ])
    }
    return table.text(style)
  }

  /// Whose move it is.
  static func text(_ items: [WorkItem], _ style: Style) -> String {
    if items.isEmpty { return "nothing is to be done\n" }
    var table = Table([
      .left("whose move"), .left("order or case"), .left("client"), .left("next"), .right("days"), .left(""),
      .right("to ask for"), .right("to give back"), .left("to decide"),
    ])
    for item in items {
      table.append([
        item.mover.rawValue, item.owner.name, item.client, item.step.words, "\(item.days)",
        item.isLate ? "LATE" : "", item.asks.map { "\($0)" } ?? "", item.givesBack.map { "\($0)" } ?? "",
        item.undecided.map(\.rawValue).joined(separator: ", "),
      ])
    }
    return table.text(style)
  }

  /// What clients are to be written.
  static func text(_ messages: [OutboxMessage], _ style: Style) -> String {
    if messages.isEmpty { return "nothing is to be written\n" }
    var table = Table([.left("since"), .left("place"), .left("to"), .left("about"), .left("says"), .left("rules")])
    for found in messages {
      let message = found.message
      let says = message.facts.map { "\($0.name.rawValue) \($0.value)" }.joined(separator: ", ")
      table.append([
        found.at.toTheMinute, found.place, message.to, message.kind.rawValue, says, message.because.shown,
      ])
    }
    return table.text(style)
  }

  /// What a batch came to, with the count below.
  static func text(_ settled: [SettledOrder], isDryRun: Bool, _ style: Style) -> String {
    var table = Table([
      .left("order"), .right("expected"), .right("actual"), .right("deviation"), .left("outcome"), .right("quoted"),
      .right("final"), .right("due"),
    ])
    for one in settled {
      let settlement = one.settlement
      table.append([
        one.order.text, "\(settlement.expected)", "\(settlement.actual)", "\(settlement.deviation)",
        settlement.outcome.rawValue, "\(settlement.quoted)", "\(settlement.final)",
        one.awaitsConsent ? "awaits consent" : "\(one.due)",
      ])
    }
    let waiting = settled.count { $0.awaitsConsent }
    let consent = waiting == 0 ? "" : ", \(waiting) of them await the client's consent"
    return table.text(style) + "\(settled.count) orders\(consent)\(isDryRun ? "; nothing was written" : "")\n"
  }
}
