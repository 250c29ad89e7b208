import ArgumentParser
import Orders

/// `pennyweight order cart change`: change how many pieces of an item are ordered.
struct CartChangeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Change how many pieces of an item are ordered.",
    discussion: """
      EXAMPLES
        pennyweight order cart change ason-2026-0001 E14 --count 24 --reason "asked by phone" --as owner

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The item's number.")
  var item: String

  @Option(help: "How many.")
  var count: Int

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.cart(.change(item: item, count: count, reason: reason)), to: id)
  }
}
