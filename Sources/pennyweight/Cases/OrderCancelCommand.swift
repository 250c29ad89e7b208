import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order cancel`: cancel an order by the house's terms for its stage; --dry-run shows the money first.
struct OrderCancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Cancel an order by the house's terms for its stage; --dry-run shows the money first.",
    discussion: """
      EXAMPLES
        pennyweight order cancel a-2026-0001 --reason "changed my mind" --dry-run

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Specialist's word") var word: SpecialistWord
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let decision = try await word.decision(desk, id)
    let heading = options.dryRun ? try await desk.verdict(.cancel, on: id) : ""
    try await desk.give(.request(.cancel(why: reason, decision: decision)), to: id, heading: { _ in heading })
  }
}
