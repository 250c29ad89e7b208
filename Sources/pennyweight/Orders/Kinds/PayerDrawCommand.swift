import ArgumentParser
import Orders
import Quantities

/// `pennyweight order payer draw`: draw whether the authority of a payment's payer is checked.
struct PayerDrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw whether the authority of a payment's payer is checked.",
    discussion: """
      EXAMPLES
        pennyweight order payer draw ason-2026-0001 1

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The payment's number.")
  var payment: Int

  @Option(help: ArgumentHelp("The draw, from 0 to below 100; by default by chance.", valueName: "percent"))
  var draw: ExactDecimal?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(
      .checks(.drawPayerCheck(number: payment, draw: Percentage(draw ?? Self.chance()))), to: id, isWorkedOut: true)
  }

  /// A draw by the system's chance, to a hundredth of a percent.
  private static func chance() -> ExactDecimal {
    ExactDecimal(billionths: Int128(Int.random(in: 0..<10_000)) * 10_000_000)
  }
}
