import ArgumentParser
import Orders
import Quantities

/// `pennyweight order cart sample`: order a sample for its fee and its sending.
struct CartSampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Order a sample for its fee and its sending.",
    discussion: """
      EXAMPLES
        pennyweight order cart sample ason-2026-0002 --item "E14:hoops:18:1:1" --shipping 24

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("The item as NUMBER:NAME:FEE:1:1.", valueName: "item"))
  var item: CartItem

  @Option(help: ArgumentHelp("What sending it costs.", valueName: "amount"))
  var shipping: ExactDecimal

  @OptionGroup var prices: GivenBookOptions

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let shipping = try desk.money(self.shipping, "--shipping", of: order)
    let line = try item.line(desk, order, isSample: true)
    let terms = try await prices.terms(order, desk)
    try await desk.give(.cart(.placeSample(line: line, shipping: shipping, terms: terms)), to: id, isWorkedOut: true)
  }
}
