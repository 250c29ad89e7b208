import ArgumentParser
import Orders
import Quantities

/// `pennyweight order first-payment`: ask for another first payment than the quote's.
struct OrderFirstPaymentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "first-payment", abstract: "Ask for another first payment than the quote's.",
    discussion: """
      EXAMPLES
        pennyweight order first-payment alona-2026-0001 500 --reason "known client"

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
    try await desk.give(.price(.agreeFirstPayment(amount: amount, reason: reason)), to: id)
  }
}
