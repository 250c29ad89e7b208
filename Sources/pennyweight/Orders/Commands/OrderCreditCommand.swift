import ArgumentParser
import Orders
import Quantities

/// `pennyweight order credit`: give up something of what is owed.
struct OrderCreditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credit", abstract: "Give up something of what is owed.",
    discussion: """
      EXAMPLES
        pennyweight order credit alona-2026-0001 5 --reason "late"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The amount in the order's currency.")
  var amount: ExactDecimal

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options)
    let amount = try desk.money(self.amount, "amount", of: desk.order(id).order)
    try desk.give(.money(.credit(GivenCredit(why: reason, amount: amount))), to: id)
  }
}
