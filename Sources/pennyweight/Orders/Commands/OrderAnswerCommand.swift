import ArgumentParser
import Orders

/// `pennyweight order answer`: accept or decline a proposed change.
struct OrderAnswerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Accept or decline a proposed change.",
    discussion: """
      EXAMPLES
        pennyweight order answer alona-2026-0001 1 --accept --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The change's number.")
  var number: Int

  @Flag(inversion: .prefixedNo, help: "The client accepts it, or does not.")
  var accept: Bool

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.price(.answerChange(number: number, accepted: accept)), to: id)
  }
}
