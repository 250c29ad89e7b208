import ArgumentParser
import Orders

/// `pennyweight order start`: begin production.
struct OrderStartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begin production.",
    discussion: """
      EXAMPLES
        pennyweight order start alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.work(.startProduction), to: id)
  }
}
