import ArgumentParser
import Orders

/// `pennyweight order return`: record that a payment was taken back or never came.
struct OrderReturnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Record that a payment was taken back or never came.",
    discussion: """
      EXAMPLES
        pennyweight order return alona-2026-0001 2 --reason "card charged back"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The payment's number.")
  var payment: Int

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.money(.returnPayment(number: payment, reason: reason)), to: id)
  }
}
