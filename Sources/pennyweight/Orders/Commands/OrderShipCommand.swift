import ArgumentParser
import Orders

/// `pennyweight order ship`: hand the parcel over.
struct OrderShipCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ship", abstract: "Hand the parcel over.",
    discussion: """
      EXAMPLES
        pennyweight order ship alona-2026-0001 --carrier DHL --tracking JD0146 --country GB

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: "Who carries it.")
  var carrier: String

  @Option(help: "The tracking number.")
  var tracking: String

  @Option(help: "The country, by its two letters or its name.")
  var country: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let shipment = Shipment(carrier: carrier, tracking: tracking, country: country)
    try await OrderDesk(options).give(.sending(.ship(shipment)), to: id)
  }
}
