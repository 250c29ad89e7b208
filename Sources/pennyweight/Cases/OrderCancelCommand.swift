import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order cancel`: cancel an order by the house's terms for its stage; --dry-run shows the money first.
struct OrderCancelCommand: ParsableCommand {
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

  func run() throws {
    let desk = try OrderDesk(options)
    let decision = try word.decision(desk, id)
    let heading = options.dryRun ? try desk.verdict(.cancel, on: id) : ""
    try desk.give(.request(.cancel(why: reason, decision: decision)), to: id, heading: heading)
  }
}
