import ArgumentParser
import Orders

/// `pennyweight order sample send`: hand the sample over to a carrier.
struct SampleSendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Hand the sample over to a carrier.",
    discussion: """
      EXAMPLES
        pennyweight order sample send alona-2026-0002 --carrier DHL --tracking JD1 --country GB

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
    try await OrderDesk(options).give(.sample(.send(shipment)), to: id)
  }
}
