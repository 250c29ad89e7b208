import ArgumentParser
import Orders

/// `pennyweight order finish`: end production: the pieces are made.
struct OrderFinishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish", abstract: "End production: the pieces are made.",
    discussion: """
      EXAMPLES
        pennyweight order finish alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.work(.finishProduction), to: id)
  }
}
