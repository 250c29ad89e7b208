import ArgumentParser
import Orders
import Quantities

/// `pennyweight order instalments`: agree on instalments that count as paid in full.
struct OrderInstalmentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instalments", abstract: "Agree on instalments that count as paid in full.",
    discussion: """
      EXAMPLES
        pennyweight order instalments full-payment-bespoke-2026-0001 620 620 620 620

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The amounts in the order's currency.")
  var amounts: [ExactDecimal]

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let amounts = try self.amounts.map { try desk.money($0, "amounts", of: order) }
    try await desk.give(.price(.agreeInstalments(amounts: amounts)), to: id)
  }
}
