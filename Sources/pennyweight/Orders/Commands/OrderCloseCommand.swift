import ArgumentParser
import Orders

/// `pennyweight order close`: end the sale.
struct OrderCloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "End the sale.",
    discussion: """
      EXAMPLES
        pennyweight order close alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.close, to: id)
  }
}
