import ArgumentParser
import Orders
import Quoting

/// On what terms goods of a list are offered: those of the house's price book.
struct ListedPriceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A price book in place of the adopted one, or of the program's.", valueName: "yaml"),
    completion: .file(extensions: ["yaml"]))
  var prices: String?

  /// The terms for an order now.
  func terms(_ order: Order, _ desk: OrderDesk) async throws -> ListedTerms {
    let chosen = try await OrderBook(prices, of: order, desk)
    let kind: QuoteKind
    switch order.kind {
    case .bespoke, .customizedStock: kind = .piece
    case .sampleThenBulk, .wholesale: kind = .bulk
    case .reorder: kind = .reorder
    }
    return ListedTerms(chosen.book, kind, asOf: desk.asOf, priceEdition: chosen.adoptedEdition)
  }
}
