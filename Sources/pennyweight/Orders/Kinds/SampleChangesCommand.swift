import ArgumentParser
import Orders

/// `pennyweight order sample changes`: ask for changes of the sample before it is sent.
struct SampleChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes", abstract: "Ask for changes of the sample before it is sent.",
    discussion: """
      EXAMPLES
        pennyweight order sample changes alona-2026-0002 "a thinner band" --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The client's words.")
  var words: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.sample(.askChanges(words: words)), to: id)
  }
}
