import ArgumentParser
import Orders
import Quantities
import Quoting

/// `pennyweight order offer`: offer goods at prices that stand.
struct OrderOfferCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Offer goods at prices that stand: a stock item, bulk after a sample, a reorder.",
    discussion: """
      The house's charges for an order, its share paid first and its tax come from its price book. A sample fee that was
      paid is credited at the house's steps, which the product and its pieces by unit decide.

      EXAMPLES
        pennyweight order offer ten-dollar-customization-2026-0001 --item "R7:ring:45:1:1"
        pennyweight order offer alona-2026-0002 --item "S-12:ring:43.50:60:1" --product silver --reason "after the sample"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Goods as NUMBER:NAME:PRICE:PIECES:LEAST; repeated.", valueName: "item"))
  var item: [CartItem]

  @Option(help: "What the pieces count as where a sample fee may be credited: gold, gold-filled, gold-plated-silver.")
  var product: ProductKind?

  @Option(help: ArgumentHelp("The pieces by stock-keeping unit, separated by commas.", valueName: "pieces"))
  var units: String?

  @Option(help: ArgumentHelp("The sample fee that was paid and is credited.", valueName: "amount"))
  var credit: ExactDecimal?

  @Option(help: ArgumentHelp("Why it replaces the quote before.", valueName: "text"))
  var reason = ""

  @OptionGroup var prices: GivenBookOptions
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let listed = try item.map { try $0.goods(desk, order) }
    let pieces = try units.map(Self.pieces) ?? [listed.reduce(0) { $0 + $1.count }]
    let goods = product.map { OfferedGoods(product: $0, piecesPerUnit: pieces) }
    let credit = try self.credit.map { try desk.money($0, "--credit", of: order) }
    let terms = try await prices.terms(order, desk)
    let offer: PriceOffer
    do throws(MoneyError) {
      offer = try PriceOffer(
        listed: listed, goods: goods, crediting: credit, on: terms, in: order.currency)
    } catch {
      throw ValidationError("\(error)")
    }
    try await desk.give(.price(.issueQuote(offer: offer, reason: reason)), to: id, isWorkedOut: true)
  }

  private static func pieces(_ units: String) throws -> [Int] {
    try units.split(separator: ",", omittingEmptySubsequences: false).map { unit in
      guard let pieces = Int(unit), (1...1_000_000).contains(pieces) else {
        throw ValidationError("--units: '\(unit)' is no number of pieces; give them as 30,30.")
      }
      return pieces
    }
  }
}

extension ProductKind: ExpressibleByArgument {}
