import ArgumentParser
import Orders
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
    let names = try await desk.refusing { () async throws(WorkshopRefusal) in try await desk.workshop.orderNames() }
    var entries: [OrderListEntry] = []
    for name in names {
      let order = try await desk.order(name).order
      if let house, order.opening.house != house { continue }
      if open && order.isClosed { continue }
      entries.append(OrderListEntry(order, policy: try await desk.policy(of: order), asOf: desk.asOf))
    }
    try StandardStream.output.write(
      options.json ? JSONText.text(entries) : OrderListEntry.table(entries).text(.fitting(.output)))
  }
}
