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
    let heading = options.dryRun ? try desk.verdict(.cancel, on: id) : ""
    try desk.give(.request(.cancel(why: reason, decision: decision)), to: id, heading: heading)
  }
}
