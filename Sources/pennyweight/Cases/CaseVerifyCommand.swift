import ArgumentParser
import Orders

/// `pennyweight case verify`: say whether the house finds the fault.
struct CaseVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Say whether the house finds the fault.",
    discussion: """
      EXAMPLES
        pennyweight case verify a-2026-0001.case-1 yes "the prong was not soldered"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "Whether it is there: yes or no.")
  var answer: ClientAnswer

  @Argument(help: "What was found.")
  var finding: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.inquiry(.verify(isThere: answer == .yes, finding: finding)), to: id)
  }
}
