import ArgumentParser

/// `pennyweight account`: clients' accounts.
struct AccountCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Clients' accounts: what they prepaid and what orders took of it, profile, new passwords, problems.",
    subcommands: [
      AccountOpenCommand.self, AccountReceiveCommand.self, AccountPayOutCommand.self, AccountShowCommand.self,
      AccountEmailCommand.self, AccountEditCommand.self, AccountResetCommands.self, AccountProblemCommand.self,
      AccountSolveCommand.self,
    ])
}
