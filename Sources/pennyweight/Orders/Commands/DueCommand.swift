import ArgumentParser
import Orders
import Payloads
import Workshop

/// `pennyweight due`: what was promised, and what is late.
struct DueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List what was promised and is not done: the date shown, the breach, and what is late.",
    discussion: """
      Steps of orders, payments that a window runs for, replies to cases after the sale, solutions of problems with clients' accounts.

      EXAMPLES
        pennyweight due
        pennyweight due --late --as-of 2026-03-24T00:00:00Z

      \(ExitStatus.table)
      """)

  @Flag(help: "Only what is late.")
  var late = false

  @Option(help: ArgumentHelp("No more than this many.", valueName: "n"))
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
      try await desk.workshop.due(onlyLate: late, offset: skip, limit: limit, asOf: desk.asOf)
    }
    let text =
      options.json ? try JSONText.text(items.map(DuePayload.init)) : OrderTables.text(items, .fitting(.output))
    try StandardStream.output.write(text)
  }
}
