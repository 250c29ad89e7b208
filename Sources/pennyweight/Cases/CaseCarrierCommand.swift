import ArgumentParser
import Orders

/// `pennyweight case carrier`: record the carrier's answer.
struct CaseCarrierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carrier", abstract: "Record the carrier's answer.",
    discussion: """
      EXAMPLES
        pennyweight case carrier a-2026-0001.case-1 lost --reference DHL-771

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "lost or delivered.")
  var found: CarrierFinding

  @Option(help: ArgumentHelp("The carrier's letter.", valueName: "text"))
  var reference: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(
      .inquiry(.concludeInvestigation(found: found, evidence: Evidence(.carrier, reference))), to: id)
  }
}
