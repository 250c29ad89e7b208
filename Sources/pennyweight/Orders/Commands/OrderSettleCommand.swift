import ArgumentParser
import Orders

/// `pennyweight order settle`: calculate the final price from the weigh-in.
struct OrderSettleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Calculate the final price from the weigh-in.",
    discussion: """
      EXAMPLES
        pennyweight order settle alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Why, where the weight is beyond what is billed without a word.", valueName: "text"))
  var reason: String?

  @Flag(help: "The house bears the difference.")
  var absorb = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.money(.settle(reason: reason, absorbing: absorb)), to: id)
  }
}
