import ArgumentParser
import Orders

/// `pennyweight order remake`: choose that the piece is made again in a case.
struct OrderRemakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remake", abstract: "Choose that the piece is made again in a case.",
    discussion: """
      EXAMPLES
        pennyweight order remake a-2026-0001.case-1

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.remedy(.choose(.remake)), to: id)
  }
}
