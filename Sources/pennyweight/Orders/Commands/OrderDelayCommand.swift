import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order delay`: tell the client that a promised step becomes later.
struct OrderDelayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delay", abstract: "Tell the client that a promised step becomes later.",
    discussion: """
      EXAMPLES
        pennyweight order delay alona-2026-0001 production --until 2026-04-10 --reason "rare stone"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What was promised: cad, production, shipping and the like.")
  var step: PromisedStep

  @Option(help: ArgumentHelp("Until the end of which day, by the house's calendar.", valueName: "date"))
  var until: ToldDay

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let calendar = try await desk.policy(of: desk.order(id).order).calendar
    try await desk.give(
      .work(.announceDelay(step: step, until: until.last(by: calendar), reason: reason)), to: id, isWorkedOut: true)
  }
}
