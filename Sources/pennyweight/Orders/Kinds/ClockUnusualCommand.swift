import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order clock unusual`: find the work unusual, so that it may take longer.
struct ClockUnusualCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unusual", abstract: "Find the work unusual, so that it may take longer.",
    discussion: """
      It counts where the house promises a longer time for it, and where it is found while the usual time runs.

      EXAMPLES
        pennyweight order clock unusual alona-2026-0001 --because complex "pierced on both sides"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What is unusual.")
  var words: String

  @Option(help: "Why: complex, large, rare-size.")
  var because: UnusualWork

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.clock(.findUnusual(because, words: words)), to: id)
  }
}
