import ArgumentParser
import Orders

/// `pennyweight order payer double-charge`: take back a payment that was charged twice.
struct PayerDoubleChargeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "double-charge", abstract: "Take back a payment that was charged twice.",
    discussion: """
      EXAMPLES
        pennyweight order payer double-charge ason-2026-0001 2 --twin-of 1

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The payment's number.")
  var payment: Int

  @Option(help: "The payment that it repeats.")
  var twinOf: Int

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.checks(.correctDoubleCharge(number: payment, twinOf: twinOf)), to: id)
  }
}
