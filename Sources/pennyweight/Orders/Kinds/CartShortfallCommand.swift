import ArgumentParser
import Orders

/// `pennyweight order cart shortfall`: record that fewer pieces are left than were confirmed: the order shrinks.
struct CartShortfallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortfall", abstract: "Record that fewer pieces are left than were confirmed: the order shrinks.",
    discussion: """
      EXAMPLES
        pennyweight order cart shortfall ason-2026-0001 E14 --left 7

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The item's number.")
  var item: String

  @Option(help: "How many are left.")
  var left: Int

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.cart(.reportShortfall(item: item, left: left)), to: id)
  }
}
