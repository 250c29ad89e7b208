import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order refund`: ask back what was paid, by the house's terms for the order's stage.
struct OrderRefundRequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund", abstract: "Ask back what was paid, by the house's terms for the order's stage.",
    discussion: """
      EXAMPLES
        pennyweight order refund a-2026-0001 --reason "too late" --dry-run

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
    let heading = options.dryRun ? try desk.verdict(.refund, on: id) : ""
    try desk.give(.request(.refund(why: reason, decision: decision)), to: id, heading: heading)
  }
}
