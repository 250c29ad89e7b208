import ArgumentParser
import Orders
import Quantities

/// `pennyweight order stock offer`: tell the client what a negotiated change costs, and the days that it adds.
struct StockOfferCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Tell the client what a negotiated change costs, and the days that it adds.",
    discussion: """
      EXAMPLES
        pennyweight order stock offer ten-dollar-customization-2026-0001 1 --fee 25 --days 2

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The request's number.")
  var request: Int

  @Option(help: ArgumentHelp("The extra fee.", valueName: "amount"))
  var fee: ExactDecimal

  @Option(help: "The days that it adds.")
  var days = 0

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let fee = try await desk.money(self.fee, "--fee", of: desk.order(id).order)
    try await desk.give(.customization(.offerExtra(number: request, fee: fee, days: days)), to: id)
  }
}
