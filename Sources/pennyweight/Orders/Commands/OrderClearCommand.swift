import ArgumentParser
import Orders
import Quantities

/// `pennyweight order clear`: record that announced money is there.
struct OrderClearCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Record that announced money is there.",
    discussion: """
      EXAMPLES
        pennyweight order clear ason-2026-0001 1

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The payment's number.")
  var payment: Int

  @Option(help: ArgumentHelp("When it came, in UTC, where that was before it is entered.", valueName: "time"))
  var receivedAt: UTCInstant?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.money(.clearPayment(number: payment, receivedAt: receivedAt)), to: id)
  }
}
