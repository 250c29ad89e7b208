import ArgumentParser
import Orders
import Quantities

/// `pennyweight order parcel pack`: pack it and tell what the carrier takes.
struct ParcelPackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Pack it and tell what the carrier takes.",
    discussion: """
      EXAMPLES
        pennyweight order parcel pack ason-2026-0001 --carrier DHL --weight 850g --cost 36.45

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: "Who carries it.")
  var carrier: String

  @Option(help: ArgumentHelp("What it weighs.", valueName: "g"))
  var weight: ScaleFigure

  @Option(help: ArgumentHelp("What the carrier takes.", valueName: "amount"))
  var cost: ExactDecimal

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let cost = try await desk.money(self.cost, "--cost", of: desk.order(id).order)
    try await desk.give(.parcel(.pack(PackedParcel(carrier: carrier, weight: weight.grams, cost: cost))), to: id)
  }
}
