import ArgumentParser
import Orders
import Quantities
import Workshop

/// `pennyweight order pay-back-to-account`: give an order's money back to its client's prepaid account.
struct OrderToAccountCommand: ParsableCommand {
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

  func run() throws {
    let desk = try OrderDesk(options)
    let back = try desk.money(amount, "amount", of: desk.order(id).order)
    let key = try options.commandKey()
    let given = try desk.refusing { () throws(WorkshopRefusal) in
      try desk.workshop.refundToDeposit(
        id, back, why: reason, by: options.actor, asOf: desk.asOf, key: key, asked: options.asked(),
        dryRun: options.dryRun)
    }
    try desk.print(given, under: desk.policy(of: given.order))
  }
}
