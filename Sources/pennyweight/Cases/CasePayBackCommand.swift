import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight case pay-back`: record that money of a case went back.
struct CasePayBackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay-back", abstract: "Record that money of a case went back.",
    discussion: """
      EXAMPLES
        pennyweight case pay-back a-2026-0001.case-1 15.70 --method paypal --reference PP-9 --reason "shortage"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "The amount.")
  var amount: ExactDecimal

  @Option(help: ArgumentHelp("How.", valueName: "method"))
  var method: PaymentMethod

  @Option(help: ArgumentHelp("The bank's or the provider's reference.", valueName: "text"))
  var reference: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await CaseDesk(options)
    let amount = try await desk.money(self.amount, "amount", of: id)
    try await desk.give(
      .money(.refund(Refund(amount: amount, method: method, reference: reference, why: reason))), to: id)
  }
}
