import Alloys
import Quantities
import Quoting

/// What quotes are calculated from: a house's prices, the known fixes, rates and a moment.
public struct PriceBasis: Sendable {
  /// The house's prices.
  public let book: PriceBook
  private let fixes: FixBook
  private let named: [String]
  private let exchangeRates: [ExchangeRate]
  private let asOf: UTCInstant

  /// Takes the prices of a moment; a fix that is named is taken in place of the latest of its metal.
  public init(
    book: PriceBook, fixes: FixBook, named: [String] = [], exchangeRates: [ExchangeRate] = [], asOf: UTCInstant
  ) {
    self.book = book
    self.fixes = fixes
    self.named = named
    self.exchangeRates = exchangeRates
    self.asOf = asOf
  }

  /// The quote, or every reason why there is none.
  ///
  /// Alloys that are compared share the named fixes: each takes those of its own metals.
  public func quote(_ request: QuoteRequest, isCompared: Bool) throws(DraftQuoteRefusal) -> Quote {
    let needed = QuoteInputs.metalsToFix(request, book)
    let own = named.filter { id in
      fixes.fix(id).map { !isCompared || needed.contains($0.metal) } ?? true
    }
    do throws(QuoteRefused) {
      return try Quote(
        QuoteInputs(
          book: book, request: request, fixBook: fixes, named: own, exchangeRates: exchangeRates, asOf: asOf))
    } catch {
      throw .unpriced(piece: request.piece, error)
    }
  }

  /// A weighed piece quoted as an order asks for it: in each of the alloys, or once where its parts have their own.
  ///
  /// `wording` puts what is to be confirmed into words for the quote's reader.
  public func quotes(
    _ piece: WeighedPiece, in alloys: [Alloy], of catalogue: AlloyCatalogue, _ order: PieceOrder, isCompared: Bool,
    wording: (PieceNote) -> String
  ) throws(DraftQuoteRefusal) -> [Quote] {
    var quotes: [Quote] = []
    for base in piece.requests(alloys, catalogue) {
      quotes.append(try quote(order.request(base, of: piece, wording: wording), isCompared: isCompared))
    }
    return quotes
  }
}
