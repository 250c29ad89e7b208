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

  @Option(help: "Only this house's.")
  var house: String?

  @Flag(help: "Only those that are not closed.")
  var open = false

  @Option(
    help: ArgumentHelp("Only at this gate, as `order show` names what comes next: quote-accepted.", valueName: "gate"))
  var stage: String?

  @Option(help: "Only where this side is to move: client, specialist, workshop, carrier.")
  var mover: Mover?

  @Option(help: ArgumentHelp("Only this client's.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("Only those that this specialist leads.", valueName: "name"))
  var specialist: String?

  @Option(help: ArgumentHelp("Only those with this number: 17 for alona-2026-0017.", valueName: "n"))
  var number: Int?

  @Option(
    help: ArgumentHelp(
      "Only those with this text in their name, client, e-mail, style, payment reference or tracking number.",
      valueName: "text"))
  var search: String?

  @Flag(help: "Only those of which something is late.")
  var late = false

  @Option(help: ArgumentHelp("No more than this many.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("Only those that come after this order: the next page.", valueName: "order"))
  var after: OrderID?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is 1 at least.") }
  }

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
    var query = ListingQuery()
    query.house = house
    query.isOpen = open
    query.stage = stage
    query.mover = mover?.rawValue
    query.client = client
    query.specialist = specialist
    query.number = number
    query.text = search
    query.lateAt = late ? asOf : nil
    query.limit = limit
    query.after = after?.text
    return query
  }
}

extension Mover: ExpressibleByArgument {}
