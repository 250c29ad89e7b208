import ArgumentParser
import Orders
import Payloads
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

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let orders = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.orders(OrderFilter(house: house, onlyOpen: open), asOf: desk.asOf)
    }
    let text =
      options.json
      ? try JSONText.text(orders.map(OrderSummaryPayload.init)) : OrderTables.text(orders, .fitting(.output))
    try StandardStream.output.write(text)
  }
}
