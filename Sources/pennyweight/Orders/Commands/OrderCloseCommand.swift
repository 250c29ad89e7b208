import ArgumentParser
import Orders

/// `pennyweight order close`: end the sale.
struct OrderCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "End the sale.",
    discussion: """
      EXAMPLES
        pennyweight order close alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options)
    try desk.give(.close, to: id)
  }
}
