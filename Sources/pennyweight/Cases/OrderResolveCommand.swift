import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order resolve`: choose the remedy of a case.
struct OrderResolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Choose the remedy of a case.",
    discussion: """
      EXAMPLES
        pennyweight order resolve a-2026-0001.case-1 --remedy refund-in-full --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Option(help: ArgumentHelp("The remedy.", valueName: "remedy"))
  var remedy: Remedy

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.remedy(.choose(remedy)), to: id)
  }
}
