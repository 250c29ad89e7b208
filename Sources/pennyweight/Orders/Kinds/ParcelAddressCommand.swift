import ArgumentParser
import Orders

/// `pennyweight order parcel address`: say where the parcel and where the bill goes.
struct ParcelAddressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "address", abstract: "Say where the parcel and where the bill goes.",
    discussion: """
      EXAMPLES
        pennyweight order parcel address ason-2026-0001 --ship "Ada Lovelace|12 St James Sq|London|GB"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Where the parcel goes: NAME|LINE|…|COUNTRY.", valueName: "address"))
  var ship: PostalAddress

  @Option(help: ArgumentHelp("Where the bill goes; by default with the parcel.", valueName: "address"))
  var bill: PostalAddress?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.parcel(.address(shipTo: ship, billTo: bill ?? ship)), to: id)
  }
}
