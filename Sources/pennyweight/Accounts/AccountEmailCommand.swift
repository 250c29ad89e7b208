import ArgumentParser
import Orders

/// `pennyweight account email`: change the registered e-mail address, where the house allows it.
struct AccountEmailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "email", abstract: "Change the registered e-mail address, where the house's rules allow it.",
    discussion: """
      EXAMPLES
        pennyweight account email alona-17 ada@example.org --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Argument(help: "The new address.")
  var email: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws { try await AccountDesk(options, id).give(.profile(.changeEmail(to: email))) }
}
