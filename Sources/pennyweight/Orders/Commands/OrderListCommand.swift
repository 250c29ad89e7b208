import ArgumentParser
import Journals
import Orders
import Payloads
import Quantities
import Workshop

/// `pennyweight order list`: every order, and what it waits for.
struct OrderListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the orders: client, price, what is outstanding, what comes next.",
    discussion: """
      EXAMPLES
        pennyweight order list
        pennyweight order list --house alona --json

      \(ExitStatus.table)
      """)

  @OptionGroup(title: "Which") var filter: OrderFilterOptions

  @Flag(help: "Only those that are not closed.")
  var open = false

  @Option(
    help: ArgumentHelp("Only at this gate, as `order show` names what comes next: quote-accepted.", valueName: "gate"))
  var stage: String?

  @Option(help: ArgumentHelp("Only those with this number: 17 for alona-2026-0017.", valueName: "n"))
  var number: Int?

  @Option(help: ArgumentHelp("Only those that come after this order: the next page.", valueName: "order"))
  var after: OrderID?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let query = query(asOf: desk.asOf)
    let orders = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.orders(query, asOf: desk.asOf)
    }
    let text =
      options.json
      ? try JSONText.text(orders.map(OrderSummaryPayload.init)) : OrderTables.text(orders, .fitting(.output))
    try StandardStream.output.write(text)
  }

  private func query(asOf: UTCInstant) -> ListingQuery {
    var query = filter.query(asOf: asOf)
    (query.isOpen, query.stage, query.number, query.after) = (open, stage, number, after?.text)
    return query
  }
}
