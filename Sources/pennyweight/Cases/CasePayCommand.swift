import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight case pay`: record that money for a case came.
struct CasePayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Record that money for a case came.",
    discussion: """
      EXAMPLES
        pennyweight case pay a-2026-0001.case-1 83 --method paypal --reference PP-10

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

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await CaseDesk(options)
    let amount = try await desk.money(self.amount, "amount", of: id)
    try await desk.give(.money(.pay(ReceivedMoney(amount: amount, method: method, reference: reference))), to: id)
  }
}
