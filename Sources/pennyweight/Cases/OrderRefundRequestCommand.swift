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

  @Flag(help: "A specialist grants it, where the house publishes nothing.")
  var grant = false

  @Flag(help: "A specialist denies it, where the house publishes nothing.")
  var deny = false

  @Option(help: ArgumentHelp("What the house keeps, where a specialist grants it.", valueName: "amount"))
  var keep: ExactDecimal?

  @Option(help: ArgumentHelp("The specialist's reason.", valueName: "text"))
  var because: String?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options)
    let decision = try SpecialistWord(grant: grant, deny: deny, keep: keep, because: because).decision(desk, id)
    let heading = options.dryRun ? try desk.verdict(.refund, on: id) : ""
    try desk.give(.request(.refund(why: reason, decision: decision)), to: id, heading: heading)
  }
}
