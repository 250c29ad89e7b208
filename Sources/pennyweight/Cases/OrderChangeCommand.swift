import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order change`: ask for a change by the house's terms for the order's stage.
struct OrderChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Ask for a change by the house's terms for the order's stage.",
    discussion: """
      EXAMPLES
        pennyweight order change a-2026-0001 "in white gold"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What is wanted.")
  var what: String

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
    try desk.give(.request(.change(what: what, decision: decision)), to: id)
  }
}
