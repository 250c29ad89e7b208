import ArgumentParser
import Orders

/// `pennyweight order payer clear`: record that the payer was entitled to pay.
struct PayerClearCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Record that the payer was entitled to pay.",
    discussion: """
      EXAMPLES
        pennyweight order payer clear ason-2026-0001 1 --proof "letter of the bank"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The payment's number.")
  var payment: Int

  @Option(help: ArgumentHelp("What shows it.", valueName: "text"))
  var proof: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.checks(.clearPayer(number: payment, evidence: proof)), to: id)
  }
}
