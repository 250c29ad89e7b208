import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order complain`: open a case after the sale: what the client comes back with, and what follows from it.
struct OrderComplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complain",
    abstract: "Open a case after the sale: what the client comes back with, and what follows from it.",
    discussion: """
      EXAMPLES
        pennyweight order complain a-2026-0001 "a prong is loose" --fault defect --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What happened, in words.")
  var words: String

  @Option(
    help: ArgumentHelp("What it is: \(FaultKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "fault")
  )
  var fault: FaultKind

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).complain(ClientComplaint(fault, what: words), on: id)
  }
}
