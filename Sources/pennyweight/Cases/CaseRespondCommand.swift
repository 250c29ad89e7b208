import ArgumentParser
import Orders

/// `pennyweight case respond`: record the client's response.
struct CaseRespondCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond", abstract: "Record the client's response.",
    discussion: """
      EXAMPLES
        pennyweight case respond a-2026-0001.case-1 "agreed" --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "The words.")
  var words: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.respond(words: words), to: id)
  }
}
