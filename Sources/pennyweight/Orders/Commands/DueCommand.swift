import ArgumentParser
import HousePolicies
import Orders
import Quantities
import Workshop

/// `pennyweight due`: what was promised, and what is late.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List what was promised and is not done: the date shown, the breach, and what is late.",
    discussion: """
      EXAMPLES
        pennyweight due
        pennyweight due --late --as-of 2026-03-24T00:00:00Z

      \(ExitStatus.table)
      """)

  @Flag(help: "Only what is late.")
  var late = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options, opening: .toRead)
    let names = try desk.refusing { () throws(WorkshopRefusal) in try desk.workshop.orderNames() }
    var rows: [DueRow] = []
    for name in names {
      let order = try desk.order(name).order
      if order.isClosed { continue }
      let open = order.promises(under: try desk.policy(of: order)).filter { $0.doneAt == nil }
      rows += open.map { DueRow(order, $0, asOf: desk.asOf) }.filter { !late || $0.isLate }
    }
    rows.sort { ($0.dueAt, $0.order) < ($1.dueAt, $1.order) }
    try StandardStream.output.write(options.json ? JSONText.text(rows) : DueRow.text(rows, .fitting(.output)))
  }
}

/// A promise that is not kept yet.
struct DueRow: Encodable {
  let order: OrderID
  let step: PromisedStep
  let clock: ClockStart
  let startedAt: UTCInstant
  let shown: CalendarDate
  let dueAt: UTCInstant
  let isLate: Bool
  let rules: [RuleID]

  init(_ order: Order, _ status: PromiseStatus, asOf: UTCInstant) {
    self.order = order.id
    step = status.step
    clock = status.clock
    startedAt = status.promise.startedAt
    shown = status.promise.shown
    dueAt = status.dueAt
    isLate = status.isLate(asOf: asOf)
    rules = status.rules
  }

  /// The promises as a table.
  static func text(_ rows: [Self], _ style: Style) -> String {
    if rows.isEmpty { return "nothing is due\n" }
    var table = Table([
      .left("order"), .left("step"), .left("from"), .left("since"), .left("shown"), .left("breach after"), .left(""),
      .left("rules"),
    ])
    for row in rows {
      table.append([
        row.order.text, row.step.rawValue, row.clock.words, row.startedAt.toTheMinute, "\(row.shown)",
        row.dueAt.toTheMinute, row.isLate ? "LATE" : "", row.rules.shown,
      ])
    }
    return table.text(style)
  }
}
