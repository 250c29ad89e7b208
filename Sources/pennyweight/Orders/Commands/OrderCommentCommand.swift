import ArgumentParser
import Orders

/// `pennyweight order comment`: say something about a round; its number stays.
struct OrderCommentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Say something about a round; its number stays.",
    discussion: """
      EXAMPLES
        pennyweight order comment alona-2026-0001 "softer shoulders" --round 2

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The words.")
  var words: String

  @Option(help: "The round.")
  var round: Int

  @Option(help: "The part.")
  var part = Intake.onePart

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.rounds(.comment(part: part, round: round, words: words)), to: id)
  }
}
