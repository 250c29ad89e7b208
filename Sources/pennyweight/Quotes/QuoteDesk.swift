import Quantities
import Quoting

/// Where quotes are made: a house's prices, the known fixes, rates and a moment together.
struct QuoteDesk {
  /// The house's prices.
  let book: PriceBook
  private let fixes: FixBook
  private let options: PriceOptions
  private let asOf: UTCInstant

  /// Reads what the options name.
  init(_ options: PriceOptions) throws {
    book = try HouseBook.book(options.house)
    fixes = try Refusing.ending { () throws(DraftRefusal) in try FixFile(named: options.fixes).read() }
    asOf = options.asOf ?? .now()
    self.options = options
  }

  /// The quote, or the end of the program with every reason why there is none.
  func quote(_ request: QuoteRequest) throws -> Quote {
    try Refusing.ending { () throws(DraftRefusal) in
      do throws(QuoteRefused) {
        let inputs = try QuoteInputs(
          book: book, request: request, fixBook: fixes, named: options.fix, exchangeRates: options.exchange, asOf: asOf)
        return try Quote(inputs)
      } catch {
        throw DraftRefusal(fault: error.faults.map { "\(request.piece): \($0)" }.joined(separator: "\n"))
      }
    }
  }
}
