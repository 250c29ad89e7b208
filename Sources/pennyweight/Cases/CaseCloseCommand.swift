import ArgumentParser
import Orders

/// `pennyweight case close`: close a case.
struct CaseCloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a case.",
    discussion: """
      EXAMPLES
        pennyweight case close a-2026-0001.case-1 "set right"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "Why.")
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.close(reason: reason), to: id)
  }
}
