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

  @OptionGroup(title: "Specialist's word") var word: SpecialistWord
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options)
    let decision = try word.decision(desk, id)
    let heading = options.dryRun ? try desk.verdict(.change, on: id) : ""
    try desk.give(.request(.change(what: what, decision: decision)), to: id, heading: heading)
  }
}
