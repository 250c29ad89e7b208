import ArgumentParser

/// `pennyweight account reset`: a new password by a link that works once.
struct AccountResetCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "A new password by a link that works once.",
    subcommands: [AccountResetAskCommand.self, AccountResetUseCommand.self])
}
