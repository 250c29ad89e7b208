import ArgumentParser
import Orders

/// `pennyweight order reinstate`: let an order that expired stand again, by a specialist's word.
struct OrderReinstateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "Let an order that expired stand again, by a specialist's word.",
    discussion: """
      EXAMPLES
        pennyweight order reinstate a-2026-0001 --reason "the bank was late"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.request(.reinstate(why: reason)), to: id)
  }
}
