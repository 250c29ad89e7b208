import ArgumentParser

/// `pennyweight order clock`: the clocks of an order's promises.
struct OrderClockCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock", abstract: "The clocks of an order's promises.",
    subcommands: [
      ClockPauseCommand.self, ClockResumeCommand.self, ClockUnusualCommand.self,
    ])
}
