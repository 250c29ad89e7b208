import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight case evidence`: add evidence.
struct CaseEvidenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Add evidence.",
    discussion: """
      EXAMPLES
        pennyweight case evidence a-2026-0001.case-1 prong.jpg --kind photo --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "Where it is kept.")
  var reference: String

  @Option(help: ArgumentHelp("What it is: photo, video, carrier, papers.", valueName: "kind"))
  var kind: EvidenceKind

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.inquiry(.giveEvidence(Evidence(kind, reference))), to: id)
  }
}
