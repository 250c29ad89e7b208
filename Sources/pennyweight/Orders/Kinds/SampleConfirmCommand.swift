import ArgumentParser
import Orders

/// `pennyweight order sample confirm`: confirm the sample.
struct SampleConfirmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Confirm the sample.",
    discussion: """
      EXAMPLES
        pennyweight order sample confirm alona-2026-0002 --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.sample(.confirm), to: id)
  }
}
