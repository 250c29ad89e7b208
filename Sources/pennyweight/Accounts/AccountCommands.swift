import ArgumentParser

/// `pennyweight account`: clients' prepaid accounts.
struct AccountCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Clients' accounts: what they prepaid, and what orders took of it.",
    subcommands: [
      AccountOpenCommand.self, AccountReceiveCommand.self, AccountPayOutCommand.self, AccountShowCommand.self,
    ])
}
