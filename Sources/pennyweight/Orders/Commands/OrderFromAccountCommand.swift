import ArgumentParser
import Orders
import Quantities
import Workshop

/// `pennyweight order pay-from-account`: take an order's money from its client's prepaid account.
struct OrderFromAccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay-from-account",
    abstract: "Pay an order from its client's prepaid account, as far as either reaches.",
    discussion: """
      Both journals are written in one transaction, so that two orders never spend the same money.

      EXAMPLES
        pennyweight order pay-from-account ason-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("No more than this.", valueName: "amount"))
  var atMost: ExactDecimal?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let most = try atMost.map { try desk.money($0, "--at-most", of: order) }
    let instruction = try options.instruction(at: desk.asOf)
    let given = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.payFromDeposit(id, atMost: most, instruction)
    }
    try await desk.print(given, under: desk.policy(of: given.order))
  }
}
