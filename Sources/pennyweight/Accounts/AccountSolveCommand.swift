import ArgumentParser
import Orders

/// `pennyweight account solve`: record that a problem with an account is solved.
struct AccountSolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Record that a problem with an account is solved, and how.",
    discussion: """
      EXAMPLES
        pennyweight account solve ason-17 1 "unlocked"

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Argument(help: "The problem's number.")
  var number: Int

  @Argument(help: "How, in words.")
  var how: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws { try await AccountDesk(options, id).give(.profile(.solveProblem(number: number, how: how))) }
}
