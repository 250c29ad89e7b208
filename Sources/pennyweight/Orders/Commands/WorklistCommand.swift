import ArgumentParser
import English
import Journals
import Orders
import Payloads
import Workshop

/// `pennyweight worklist`: whose move it is, over all open orders and cases.
struct WorklistCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worklist",
    abstract: "List all open orders and cases: whose move it is, for how many days, and the money to move.",
    discussion: """
      What is late comes first, then what is late next. `--mover specialist` is a specialist's own day; requests that a \
      specialist has to decide are named.

      EXAMPLES
        pennyweight worklist --mover specialist
        pennyweight worklist --mover client --specialist Mei
        pennyweight worklist --search JD014600

      \(ExitStatus.table)
      """)

  @Option(help: "Only where this side is to move: client, specialist, workshop, carrier.")
  var mover: Mover?

  @Option(help: "Only this house's.")
  var house: String?

  @Option(help: ArgumentHelp("Only those that this specialist leads.", valueName: "name"))
  var specialist: String?

  @Option(help: ArgumentHelp("Only this client's.", valueName: "name"))
  var client: String?

  @Option(
    help: ArgumentHelp(
      "Only those with this text in their name, client, e-mail, style, payment reference or tracking number.",
      valueName: "text"))
  var search: String?

  @Flag(help: "Only those of which something is late.")
  var late = false

  @Option(help: ArgumentHelp("No more than this many orders, and as many cases.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("Pass over this many: the next page.", valueName: "n"))
  var skip = 0

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func validate() throws {
    if skip < 0 || (limit ?? 1) < 1 { throw ValidationError("--limit is 1 at least, --skip 0.") }
  }

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let items = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.worklist(query(asOf: desk), asOf: desk.asOf)
    }
    let text =
      options.json ? try JSONText.text(items.map(WorkItemPayload.init)) : OrderTables.text(items, .fitting(.output))
    try StandardStream.output.write(text)
  }

  private func query(asOf desk: OrderDesk) -> ListingQuery {
    var query = ListingQuery()
    (query.house, query.mover, query.client) = (house, mover?.rawValue, client)
    (query.specialist, query.text) = (specialist, search)
    query.lateAt = late ? desk.asOf : nil
    (query.limit, query.offset) = (limit, skip)
    return query
  }
}
