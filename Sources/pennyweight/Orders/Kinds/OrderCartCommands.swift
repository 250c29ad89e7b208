import ArgumentParser

/// `pennyweight order cart`: a wholesale cart.
struct OrderCartCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cart", abstract: "A wholesale cart.",
    subcommands: [
      CartPlaceCommand.self, CartSampleCommand.self, CartShortfallCommand.self, CartChangeCommand.self,
      CartPickCommand.self,
    ])
}
