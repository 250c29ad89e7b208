import ArgumentParser
import Orders

/// `pennyweight order sample made`: record that the sample is made.
struct SampleMadeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "made", abstract: "Record that the sample is made.",
    discussion: """
      EXAMPLES
        pennyweight order sample made alona-2026-0002

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.sample(.finish), to: id)
  }
}
