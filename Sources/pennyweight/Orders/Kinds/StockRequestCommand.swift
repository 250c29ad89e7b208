import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order stock request`: ask for a change of a stock item.
struct StockRequestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "Ask for a change of a stock item.",
    discussion: """
      EXAMPLES
        pennyweight order stock request ten-dollar-customization-2026-0001 --aspect colour "in rose gold" --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The client's words.")
  var words: String

  @Option(help: "What is changed: style, colour, expression, structure, material, size; repeated.")
  var aspect: [CustomizedAspect]

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.customization(.request(aspects: aspect, words: words)), to: id)
  }
}
