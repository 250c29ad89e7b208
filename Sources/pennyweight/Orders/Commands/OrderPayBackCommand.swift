import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order pay-back`: give money back, never more than was received.
struct OrderPayBackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay-back", abstract: "Give money back, never more than was received.",
    discussion: """
      EXAMPLES
        pennyweight order pay-back alona-2026-0001 12.50 --method bank-transfer --reference "SWIFT 4712" --reason "overpaid"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The amount in the order's currency.")
  var amount: ExactDecimal

  @Option(help: "How it goes back.")
  var method: PaymentMethod

  @Option(help: ArgumentHelp("The bank's or the provider's reference.", valueName: "text"))
  var reference: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let refund = Refund(
      amount: try await desk.money(amount, "amount", of: desk.order(id).order), method: method, reference: reference,
      why: reason)
    try await desk.give(.money(.refund(refund)), to: id)
  }
}
