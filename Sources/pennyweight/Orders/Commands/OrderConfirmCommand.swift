import ArgumentParser
import Orders

/// `pennyweight order confirm`: confirm that the details are complete.
struct OrderConfirmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Confirm that the details are complete.",
    discussion: """
      EXAMPLES
        pennyweight order confirm alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Grant a metal that the catalogue has no alloy for: 24k white.", valueName: "metal"))
  var grant: String?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.intake(.confirmDetails(grantingMetal: grant)), to: id)
  }
}
