import ArgumentParser
import Orders

/// `pennyweight order cart pick`: record that all of it is picked.
struct CartPickCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pick", abstract: "Record that all of it is picked.",
    discussion: """
      EXAMPLES
        pennyweight order cart pick ason-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.cart(.pick), to: id)
  }
}
