import ArgumentParser

/// `pennyweight order payer`: checks of payments and payers.
struct OrderPayerCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payer", abstract: "Checks of payments and payers.",
    subcommands: [
      PayerDoubleChargeCommand.self, PayerDrawCommand.self, PayerClearCommand.self,
    ])
}
