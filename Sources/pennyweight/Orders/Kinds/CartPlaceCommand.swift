import ArgumentParser
import Orders

/// `pennyweight order cart place`: order what is in a cart, at the list's prices; what is not left is not ordered.
struct CartPlaceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Order what is in a cart, at the list's prices; what is not left is not ordered.",
    discussion: """
      Staff place it, at the list's prices. With --evidence of the client's order the price is accepted by it; without, the
      client accepts it with order accept.

      EXAMPLES
        pennyweight order cart place ason-2026-0001 --item "E14:hoops:4.20:10:12" --evidence "order sheet of 2 March"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(
    help: ArgumentHelp(
      "An item as NUMBER:NAME:PRICE:PIECES:LEAST[:LEFT[:DAYS]]; LEAST is its minimum, LEFT what is in stock.",
      valueName: "item"))
  var item: [CartItem]

  @OptionGroup var prices: GivenBookOptions

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let lines = try item.map { try $0.line(desk, order) }
    let terms = try await prices.terms(order, desk)
    try await desk.give(.cart(.place(lines: lines, terms: terms)), to: id, isWorkedOut: true)
  }
}
