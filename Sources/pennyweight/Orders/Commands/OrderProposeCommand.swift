import ArgumentParser
import Orders
import Quantities

/// `pennyweight order propose`: tell the client what a change costs, in money and days.
struct OrderProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Tell the client what a change costs, in money and days.",
    discussion: """
      EXAMPLES
        pennyweight order propose alona-2026-0001 "a wider band" --cost 180 --days 3

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What changes.")
  var what: String

  @Option(help: ArgumentHelp("What it adds to the price, tax included.", valueName: "amount"))
  var cost: ExactDecimal

  @Option(help: "The days that it adds.")
  var days = 0

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options)
    let cost = try desk.money(self.cost, "--cost", of: desk.order(id).order)
    try desk.give(.price(.proposeChange(what: what, cost: cost, days: days)), to: id)
  }
}
