import ArgumentParser
import Orders

/// `pennyweight case done`: record that the remedy is carried out.
struct CaseDoneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Record that the remedy is carried out.",
    discussion: """
      EXAMPLES
        pennyweight case done a-2026-0001.case-1 "prong soldered"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "What was done.")
  var what: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.remedy(.perform(what: what)), to: id)
  }
}
