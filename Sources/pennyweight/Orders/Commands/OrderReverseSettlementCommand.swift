import ArgumentParser
import Orders

/// `pennyweight order reverse-settlement`: take a final price back that rests on a misread weight; weigh again and settle anew.
struct OrderReverseSettlementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse-settlement",
    abstract: "Take a final price back that rests on a misread weight; weigh again and settle anew.",
    discussion: """
      EXAMPLES
        pennyweight order reverse-settlement a-2026-0001 --reason "5.18 read for 5.08"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.money(.reverseSettlement(reason: reason)), to: id)
  }
}
