import ArgumentParser
import Orders
import Quantities

/// `pennyweight order duties`: what customs asked for a parcel, and who bears it.
struct OrderDutiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duties", abstract: "Record duties asked for the parcel; the house's rules say who bears them.",
    discussion: """
      The carrier collects them, so the order's account stays as it is.

      EXAMPLES
        pennyweight order duties full-payment-bespoke-2026-0001 61.20

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: ArgumentHelp("How much, in the order's currency.", valueName: "amount"))
  var amount: ExactDecimal

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let duties = try await desk.money(amount, "amount", of: desk.order(id).order)
    try await desk.give(.sending(.billDuties(amount: duties)), to: id)
  }
}
