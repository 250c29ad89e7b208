import ArgumentParser
import Orders

/// `pennyweight order clock resume`: let the clocks of the promises run again.
struct ClockResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Let the clocks of the promises run again.",
    discussion: """
      EXAMPLES
        pennyweight order clock resume ten-dollar-customization-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.clock(.resume), to: id)
  }
}
