import ArgumentParser
import Orders
import Workshop

/// `pennyweight order show`: the whole of an order, to be read out on the phone.
struct OrderShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an order: what is wanted, money, promised dates, what comes next, its cases, its timeline.",
    discussion: """
      EXAMPLES
        pennyweight order show alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options, opening: .toRead)
    let stored = try desk.order(id)
    let cases = try desk.refusing { () throws(WorkshopRefusal) in try desk.workshop.cases(of: stored.order) }
    let report = OrderReport(
      stored: stored, cases: cases.map(\.aftercase), policy: try desk.policy(of: stored.order), asOf: desk.asOf)
    try StandardStream.output.write(options.json ? JSONText.text(report) : report.text(.fitting(.output)))
  }
}
