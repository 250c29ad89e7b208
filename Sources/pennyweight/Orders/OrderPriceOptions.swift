import ArgumentParser
import DraftQuotes
import Orders
import Quantities
import Quoting
import Workshop

/// What an order's quote is priced at; its house and its moment are the order's.
struct OrderPriceOptions: ParsableArguments {
  @OptionGroup var book: GivenBookOptions

  @Option(
    help: ArgumentHelp("A file of fixes in place of the workshop's, or of the user's own.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var fixes: String?

  @Option(help: ArgumentHelp("Take this fix and not the latest; repeated for another metal.", valueName: "id"))
  var fix: [String] = []

  @Option(
    help: ArgumentHelp("A rate as FROM/TO=RATE@DATE,SOURCE: USD/KWD=0.3072@2026-03-02,CBK.", valueName: "rate"))
  var exchange: [ExchangeRate] = []

  /// What the order is quoted from: its book, the fixes that were named, else those that the workshop keeps.
  func basis(_ book: OrderPrices, _ desk: OrderDesk) async throws -> PriceBasis {
    try await options(asOf: desk.asOf).basis(book.book, kept: fixes == nil ? desk.keptFixes() : nil)
  }

  /// The same as the options of a quote without an order.
  private func options(asOf: UTCInstant) -> PriceOptions {
    var options = PriceOptions()
    options.fixes = fixes
    options.fix = fix
    options.exchange = exchange
    options.asOf = asOf
    return options
  }
}
