import ArgumentParser
import Orders
import Quantities

/// `pennyweight case grant`: grant a refund for something of the order.
struct CaseGrantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Grant a refund for something of the order.",
    discussion: """
      EXAMPLES
        pennyweight case grant a-2026-0001.case-1 12.60 --for "3 hoops missing"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "The amount.")
  var amount: ExactDecimal

  @Option(name: .customLong("for"), help: ArgumentHelp("For what.", valueName: "text"))
  var what: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await CaseDesk(options)
    let amount = try await desk.money(self.amount, "amount", of: id)
    try await desk.give(.money(.grantRefund(items: [RefundItem(what: what, amount: amount)])), to: id)
  }
}
