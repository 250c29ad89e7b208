import ArgumentParser

/// `pennyweight order sample`: a sample before the pieces.
struct OrderSampleCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "A sample before the pieces.",
    subcommands: [
      SampleQuoteCommand.self, SampleMadeCommand.self, SampleShowCommand.self, SampleChangesCommand.self,
      SampleSendCommand.self, SampleConfirmCommand.self,
    ])
}
