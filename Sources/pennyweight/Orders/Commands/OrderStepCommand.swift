import ArgumentParser
import Orders

/// `pennyweight order step`: record a step of production.
struct OrderStepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Record a step of production.",
    discussion: """
      EXAMPLES
        pennyweight order step alona-2026-0001 cast

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The step: printed, cast, set, polished.")
  var step: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.work(.recordStep(step: step)), to: id)
  }
}
