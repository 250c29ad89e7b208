import ArgumentParser
import Orders

/// `pennyweight order repair`: choose a repair in a case.
struct OrderRepairCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Choose a repair in a case.",
    discussion: """
      EXAMPLES
        pennyweight order repair a-2026-0001.case-1

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.remedy(.choose(.repair)), to: id)
  }
}
