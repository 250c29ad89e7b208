import ArgumentParser
import Orders
import Quantities
import Workshop

/// `pennyweight order pay-back-to-account`: give an order's money back to its client's prepaid account.
struct OrderToAccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay-back-to-account",
    abstract: "Give back to the client's prepaid account what the order took of it.",
    discussion: """
      Both journals are written in one transaction.

      EXAMPLES
        pennyweight order pay-back-to-account ason-2026-0001 12.60 --reason "two were not found"

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
    let back = try await desk.money(amount, "amount", of: desk.order(id).order)
    let instruction = try options.instruction(at: desk.asOf)
    let given = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.refundToDeposit(id, back, why: reason, instruction)
    }
    try await desk.print(given, under: desk.policy(of: given.order))
  }
}
