import ArgumentParser
import Orders
import Quantities

/// `pennyweight order amend`: change what is wanted without cancelling anything.
struct OrderAmendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Change what is wanted; payments stay, and a price that is not locked is quoted anew.",
    discussion: """
      EXAMPLES
        pennyweight order amend alona-2026-0001 --size "US 7" --reason "measured again"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "What is wanted") var intake: IntakeOptions
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let budget = try intake.budget.map { try desk.money($0, "--budget", of: order) }
    let amended = intake.amending(order.intake, budget: budget)
    try await desk.give(.intake(.amendIntake(intake: amended, reason: reason)), to: id, isWorkedOut: true)
    try intake.tellSize()
  }
}
