import ArgumentParser
import Orders

/// `pennyweight order bulk packing`: record how the pieces are to be packed.
struct BulkPackingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packing", abstract: "Record how the pieces are to be packed.",
    discussion: """
      EXAMPLES
        pennyweight order bulk packing alona-2026-0002 "one box each, logo inside"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The requirements.")
  var requirements: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.bulk(.agreePacking(requirements: requirements)), to: id)
  }
}
