import ArgumentParser
import Orders
import Quantities

/// `pennyweight order credit`: give up something of what is owed.
struct OrderCreditCommand: AsyncParsableCommand {
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

  func run() async throws {
    let desk = try await OrderDesk(options)
    let amount = try await desk.money(self.amount, "amount", of: desk.order(id).order)
    try await desk.give(.money(.credit(GivenCredit(why: reason, amount: amount))), to: id)
  }
}
