import ArgumentParser
import Orders

/// `pennyweight order print`: record that the 3D print or the wax is made.
struct OrderPrintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Record that the 3D print or the wax is made.",
    discussion: """
      EXAMPLES
        pennyweight order print alona-2026-0001 print-7.jpg

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What it is kept as: a picture, a number of the print.")
  var reference: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.work(.recordPrint(reference: reference)), to: id)
  }
}
