import ArgumentParser
import Orders

/// `pennyweight case root-cause`: record the root cause and the plan to correct it.
struct CaseRootCauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "root-cause", abstract: "Record the root cause and the plan to correct it.",
    discussion: """
      EXAMPLES
        pennyweight case root-cause a-2026-0001.case-1 "cold joint" --plan "laser weld"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "The cause.")
  var cause: String

  @Option(help: ArgumentHelp("The plan.", valueName: "text"))
  var plan: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.inquiry(.recordRootCause(cause: cause, plan: plan)), to: id)
  }
}
