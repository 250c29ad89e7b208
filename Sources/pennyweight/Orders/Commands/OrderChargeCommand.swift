import ArgumentParser
import Orders
import Quantities

/// `pennyweight order charge`: charge a fee or a cost beside the price.
struct OrderChargeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charge", abstract: "Charge a fee or a cost beside the price.",
    discussion: """
      EXAMPLES
        pennyweight order charge alona-2026-0001 30 --for "design fee" --first

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The amount in the order's currency.")
  var amount: ExactDecimal

  @Option(name: .customLong("for"), help: ArgumentHelp("For what.", valueName: "text"))
  var what: String

  @Flag(help: "The work behind it waits until it is paid.")
  var first = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let amount = try await desk.money(self.amount, "amount", of: desk.order(id).order)
    let charge = Charge(what: what, as: Charge.Kind(named: what), amount: amount, paidFirst: first)
    try await desk.give(.money(.charge([charge])), to: id)
  }
}
