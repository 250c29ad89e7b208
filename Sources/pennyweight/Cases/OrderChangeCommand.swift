import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order change`: ask for a change by the house's terms for the order's stage.
struct OrderChangeCommand: AsyncParsableCommand {
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

  func run() async throws {
    let desk = try await OrderDesk(options)
    let decision = try await word.decision(desk, id)
    let heading = options.dryRun ? try await desk.verdict(.change, on: id) : ""
    try await desk.give(.request(.change(what: what, decision: decision)), to: id, heading: { _ in heading })
  }
}
