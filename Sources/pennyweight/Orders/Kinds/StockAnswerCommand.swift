import ArgumentParser
import Orders

/// `pennyweight order stock answer`: consent to the extra fee of a change, or do without it.
struct StockAnswerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Consent to the extra fee of a change, or do without it.",
    discussion: """
      EXAMPLES
        pennyweight order stock answer ten-dollar-customization-2026-0001 1 yes --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The request's number.")
  var request: Int

  @Argument(help: "Whether the client consents: yes or no.")
  var answer: ClientAnswer

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.customization(.answerExtra(number: request, accepted: answer == .yes)), to: id)
  }
}
