import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order end`: end an order that will not be delivered: lost, misdelivered, refused, or written off.
struct OrderEndCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "End an order that will not be delivered: lost, misdelivered, refused, or written off.",
    discussion: """
      EXAMPLES
        pennyweight order end a-2026-0001 --ground lost --reason "DHL letter of 20 March"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: "On what ground: lost, misdelivered, refused-parcel, written-off.")
  var ground: UndeliveredGround

  @Option(help: ArgumentHelp("Why, and where the evidence is kept.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("What the house keeps of what was paid; all of it by default.", valueName: "amount"))
  var keeps: ExactDecimal?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    var kept: Money?
    if let keeps { kept = try await desk.money(keeps, "--keeps", of: desk.order(id).order) }
    try await desk.give(.request(.end(ground, why: reason, keeps: kept)), to: id)
  }
}
