import ArgumentParser
import Orders

/// `pennyweight order approve`: approve a CAD round: it is what is produced.
struct OrderApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve a CAD round: it is what is produced.",
    discussion: """
      EXAMPLES
        pennyweight order approve alona-2026-0001 --round 2 --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: "The round.")
  var round: Int

  @Option(help: "The part.")
  var part = Intake.onePart

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.rounds(.approveRound(part: part, round: round)), to: id)
  }
}
