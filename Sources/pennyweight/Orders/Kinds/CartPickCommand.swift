import ArgumentParser
import Orders

/// `pennyweight order cart pick`: record that all of it is picked.
struct CartPickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pick", abstract: "Record that all of it is picked.",
    discussion: """
      EXAMPLES
        pennyweight order cart pick ason-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options)
    try desk.give(.cart(.pick), to: id)
  }
}
