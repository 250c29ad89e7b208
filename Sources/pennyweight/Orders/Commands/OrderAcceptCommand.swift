import ArgumentParser
import Orders

/// `pennyweight order accept`: accept a quote.
struct OrderAcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept a quote.",
    discussion: """
      EXAMPLES
        pennyweight order accept alona-2026-0001 --quote 1 --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: "The quote's number.")
  var quote: Int

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.price(.acceptQuote(number: quote)), to: id)
  }
}
