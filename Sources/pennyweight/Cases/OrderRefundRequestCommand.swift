import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order refund`: ask back what was paid, by the house's terms for the order's stage.
struct OrderRefundRequestCommand: AsyncParsableCommand {
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

  func run() async throws {
    let desk = try await OrderDesk(options)
    let decision = try await word.decision(desk, id)
    let heading = options.dryRun ? try await desk.verdict(.refund, on: id) : ""
    try await desk.give(.request(.refund(why: reason, decision: decision)), to: id, heading: { _ in heading })
  }
}
