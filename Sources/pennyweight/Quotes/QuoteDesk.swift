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
  ///
  /// A workshop's order is priced by the `book` that was chosen for it, at the fixes that the workshop keeps.
  init(_ options: PriceOptions, book: PriceBook? = nil, fixes kept: FixBook? = nil) throws {
    self.book = try book ?? HouseBook.book(options.house)
    fixes = try kept ?? Refusing.ending { () throws(CommandRefusal) in try FixFile(named: options.fixes).read() }
    asOf = options.asOf ?? .now()
    self.options = options
  }

  /// The quote, or the end of the program with every reason why there is none.
  ///
  /// Alloys that are compared share the named fixes: each takes those of its own metals.
  func quote(_ request: QuoteRequest, isCompared: Bool) throws -> Quote {
    let needed = QuoteInputs.metalsToFix(request, book)
    let named = options.fix.filter { id in
      fixes.fix(id).map { !isCompared || needed.contains($0.metal) } ?? true
    }
    return try Refusing.ending { () throws(CommandRefusal) in
      do throws(QuoteRefused) {
        let inputs = try QuoteInputs(
          book: book, request: request, fixBook: fixes, named: named, exchangeRates: options.exchange, asOf: asOf)
        return try Quote(inputs)
      } catch {
        throw CommandRefusal(fault: FirstLines.of(error.faults) { "\(request.piece): \($0)" }.joined(separator: "\n"))
      }
    }
  }
}
