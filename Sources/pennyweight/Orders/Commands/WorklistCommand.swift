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

  @OptionGroup(title: "Which") var filter: OrderFilterOptions

  @Option(help: ArgumentHelp("Pass over this many: the next page.", valueName: "n"))
  var skip = 0

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func validate() throws {
    if skip < 0 { throw ValidationError("--skip is 0 at least.") }
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
    var query = filter.query(asOf: desk.asOf)
    query.offset = skip
    return query
  }
}
