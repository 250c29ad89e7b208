import ArgumentParser
import Orders

/// `pennyweight order parcel refused`: record that the buyer refused it, and what that cost.
struct ParcelRefusedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refused", abstract: "Record that the buyer refused it, and what that cost.",
    discussion: """
      EXAMPLES
        pennyweight order parcel refused ason-2026-0001 --cost return-shipping=60 --cost customs=45 --cost handling=20

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("A cost: return-shipping=60, customs=45, handling=20; repeated.", valueName: "cost"))
  var cost: [ReturnCostFigure]

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let costs = try cost.map { ReturnedCost($0.what, try desk.money($0.amount, "--cost", of: order)) }
    try await desk.give(.parcel(.recordRefusal(costs: costs)), to: id)
  }
}
