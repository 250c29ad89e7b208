import ArgumentParser
import Orders
import Quantities
import Quoting

/// What an order's quote is priced at; its house and its moment are the order's.
struct OrderPriceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The house's price book, where it does not come with the program.", valueName: "yaml"),
    completion: .file(extensions: ["yaml"]))
  var prices: String?

  @Option(
    help: ArgumentHelp("The file of fixes, in place of the user's own.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var fixes: String?

  @Option(help: ArgumentHelp("Take this fix and not the latest; repeated for another metal.", valueName: "id"))
  var fix: [String] = []

  @Option(
    help: ArgumentHelp("A rate as FROM/TO=RATE@DATE,SOURCE: USD/KWD=0.3072@2026-03-02,CBK.", valueName: "rate"))
  var exchange: [ExchangeRate] = []

  /// The same as the options of a quote without an order.
  func options(of order: Order, asOf: UTCInstant) throws -> PriceOptions {
    var options = PriceOptions()
    options.house = try OrderBook.name(prices, of: order)
    options.fixes = fixes
    options.fix = fix
    options.exchange = exchange
    options.asOf = asOf
    return options
  }
}
