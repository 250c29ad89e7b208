import ArgumentParser
import Orders

/// `pennyweight account problem`: report a problem with an account.
struct AccountProblemCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "problem", abstract: "Report a problem with an account; `due` lists until when it is to be solved.",
    discussion: """
      EXAMPLES
        pennyweight account problem ason-17 "cannot log in" --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Argument(help: "What it is, in words.")
  var what: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws { try await AccountDesk(options, id).give(.profile(.reportProblem(what: what))) }
}
