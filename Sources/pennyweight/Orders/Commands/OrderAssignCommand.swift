import ArgumentParser
import Orders

/// `pennyweight order assign`: put an account specialist in charge.
struct OrderAssignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Put an account specialist in charge.",
    discussion: """
      EXAMPLES
        pennyweight order assign alona-2026-0001 "Mei Lin"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The account specialist's name.")
  var name: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.intake(.assignSpecialist(name: name)), to: id)
  }
}
