import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order clock pause`: let the clocks of the promises stand.
struct ClockPauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Let the clocks of the promises stand.",
    discussion: """
      EXAMPLES
        pennyweight order clock pause ten-dollar-customization-2026-0001 --because client-unreachable "no answer since Monday"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What happened.")
  var words: String

  @Option(help: "Why: client-unreachable, answer-awaited.")
  var because: PauseReason

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.clock(.pause(reason: because, words: words)), to: id)
  }
}
