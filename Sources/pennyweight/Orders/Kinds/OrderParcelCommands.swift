import ArgumentParser

/// `pennyweight order parcel`: addresses, packing and refused parcels.
struct OrderParcelCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parcel", abstract: "Addresses, packing and refused parcels.",
    subcommands: [
      ParcelAddressCommand.self, ParcelPackCommand.self, ParcelRefusedCommand.self,
    ])
}
