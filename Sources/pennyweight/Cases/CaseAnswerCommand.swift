import ArgumentParser
import Orders

/// `pennyweight case answer`: accept or decline what was told.
struct CaseAnswerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Accept or decline what was told.",
    discussion: """
      EXAMPLES
        pennyweight case answer a-2026-0001.case-1 yes --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "yes or no.")
  var answer: ClientAnswer

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.remedy(.answerCosts(accepted: answer == .yes)), to: id)
  }
}
