import ArgumentParser
import Orders

/// `pennyweight order note`: write a note.
struct OrderNoteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note.",
    discussion: """
      EXAMPLES
        pennyweight order note alona-2026-0001 "called, will answer on Monday"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The words.")
  var text: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.note(text: text), to: id)
  }
}
