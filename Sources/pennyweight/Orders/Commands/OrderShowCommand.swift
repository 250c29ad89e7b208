import ArgumentParser
import Orders
import Workshop

/// `pennyweight order show`: the whole of an order, to be read out on the phone.
struct OrderShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an order: what is wanted, money, promised dates, what comes next, its cases, its timeline.",
    discussion: """
      --without-personal-data shows the work alone: what was made, weighed, priced and when. Names, addresses, references,
      files' names and all free words are left out; the order's own name, what was asked for (style, metal, size) and the
      country stay.

      EXAMPLES
        pennyweight order show alona-2026-0001
        pennyweight order show alona-2026-0001 --without-personal-data --json

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Flag(help: "Leave out all that could tell who the client is.")
  var withoutPersonalData = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let stored = try await desk.order(id)
    let cases = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.cases(of: stored.order)
    }
    let policy = try await desk.policy(of: stored.order)
    let style = Style.fitting(.output)
    if withoutPersonalData {
      let standings = cases.map { CaseStanding($0.aftercase, under: policy, asOf: desk.asOf) }
      let shown = ShownOrder(stored.order, cases: standings)
      return try StandardStream.output.write(options.json ? JSONText.text(shown) : shown.text(policy, style))
    }
    let report = OrderReport(stored: stored, cases: cases.map(\.aftercase), policy: policy, asOf: desk.asOf)
    try StandardStream.output.write(options.json ? JSONText.text(report) : report.text(style))
  }
}
