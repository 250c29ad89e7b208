import ArgumentParser
import Orders

/// `pennyweight order checked`: record that the client checked the pictures.
struct OrderCheckedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checked", abstract: "Record that the client checked the pictures.",
    discussion: """
      EXAMPLES
        pennyweight order checked alona-2026-0001 --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.work(.approvePictures), to: id)
  }
}
