import ArgumentParser
import Orders

/// `pennyweight order stock decline`: decline a change, and with it the order.
struct StockDeclineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline a change, and with it the order.",
    discussion: """
      EXAMPLES
        pennyweight order stock decline ten-dollar-customization-2026-0001 1 --reason "cannot be cast"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The request's number.")
  var request: Int

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.customization(.decline(number: request, reason: reason)), to: id)
  }
}
