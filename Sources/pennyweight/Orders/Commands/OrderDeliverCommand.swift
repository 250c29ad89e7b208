import ArgumentParser
import Orders
import Quantities

/// `pennyweight order deliver`: record that the client has it.
struct OrderDeliverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver", abstract: "Record that the client has it.",
    discussion: """
      EXAMPLES
        pennyweight order deliver alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("When, in UTC; the command's moment by default.", valueName: "time"))
  var at: UTCInstant?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.sending(.deliver(at: at ?? desk.asOf)), to: id, isWorkedOut: true)
  }
}
