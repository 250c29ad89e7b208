import ArgumentParser
import Orders

/// `pennyweight account reset use`: set a new password by a link.
struct AccountResetUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Set a new password, read from standard input, by a link that was asked for.",
    discussion: """
      EXAMPLES
        pennyweight account reset use ason-17 --secret 5f1c… --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Option(help: ArgumentHelp("The secret in the link.", valueName: "text"))
  var secret: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await AccountDesk(options, id)
    let password = try GivenSecret.password(of: id)
    try await desk.give(.profile(.useReset(link: GivenSecret.link(secret), password: password)))
  }
}
