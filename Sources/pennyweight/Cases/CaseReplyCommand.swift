import ArgumentParser
import Orders

/// `pennyweight case reply`: reply to the client.
struct CaseReplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Reply to the client.",
    discussion: """
      EXAMPLES
        pennyweight case reply a-2026-0001.case-1 "we take it back"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "The words.")
  var words: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.reply(words: words), to: id)
  }
}
