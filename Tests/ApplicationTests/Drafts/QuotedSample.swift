import Alloys
import DraftQuotes
import Drafts
import English
import PriceBooks
import Quantities
import Quoting
import Testing

/// A sample draft, quoted by a house's bundled prices through the application alone.
enum QuotedSample {
  static let path = Program.root.appending(path: "SampleModels/Drafts/solitaire-without-stone.stl").path
  static let moment = "2026-03-02T20:00:00Z"
  static let fixes = """
    id,metal,currency,price_per_troy_ounce,time,source
    gold-am,gold,USD,4123.45,2026-03-02T10:30:00Z,an example

    """

  static func quote(_ house: String, _ alloy: String) throws -> Quote {
    let catalogue = AlloyCatalogue.standard
    let weighing = Weighing(
      alloys: try catalogue.selection(matching: alloy), practice: .standard, catalogue: catalogue)
    let book = try #require(try PriceBook.house(house))
    let basis = PriceBasis(
      book: book, fixes: try FixBook.parse(text: fixes, source: "fixes"), asOf: try #require(UTCInstant(moment)))
    let metal = try DraftReader().metal(of: path)
    let piece = WeighedPiece(metal, by: weighing, sample: [:], of: catalogue)
    try piece.checkPriceable(metal.facts)
    var order = PieceOrder()
    order.name = "solitaire-without-stone"
    let quotes = try basis.quotes(
      piece, in: weighing.alloys, of: catalogue, order, isCompared: false, wording: \.sentence)
    return try #require(quotes.first)
  }
}
