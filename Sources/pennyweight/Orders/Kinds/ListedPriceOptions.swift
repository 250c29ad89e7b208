import ArgumentParser
import Orders
import Quoting

/// On what terms goods of a list are offered: those of the house's price book.
struct ListedPriceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The house's price book, where it does not come with the program.", valueName: "yaml"),
    completion: .file(extensions: ["yaml"]))
  var prices: String?

  /// The terms for an order now.
  func terms(_ order: Order, _ desk: OrderDesk) throws -> ListedTerms {
    let book = try OrderBook.book(prices, of: order)
    let kind: QuoteKind
    switch order.kind {
    case .bespoke, .customizedStock: kind = .piece
    case .sampleThenBulk, .wholesale: kind = .bulk
    case .reorder: kind = .reorder
    }
    return ListedTerms(book, kind, asOf: desk.asOf)
  }
}
