import Quantities

/// Everything that a quote follows from, kept in it: the same inputs give the same quote, byte for byte.
public struct QuoteInputs: Sendable, Hashable, Codable {
  /// The house's prices.
  public let book: PriceBook
  /// What is priced.
  public let request: QuoteRequest
  /// The fixes that it is priced at.
  public let fixes: [MetalFix]
  /// Rates between the currencies of the fixes and the house's.
  public let exchangeRates: [ExchangeRate]
  /// When it is made.
  public let asOf: UTCInstant

  /// Takes the inputs together.
  public init(
    book: PriceBook, request: QuoteRequest, fixes: [MetalFix], exchangeRates: [ExchangeRate] = [], asOf: UTCInstant
  ) {
    self.book = book
    self.request = request
    self.fixes = fixes
    self.exchangeRates = exchangeRates
    self.asOf = asOf
  }
}

extension QuoteInputs {
  /// The metals whose fixes the quote needs: those of its alloys, and those of its platings.
  public static func metalsToFix(_ request: QuoteRequest, _ book: PriceBook) -> [PreciousMetal] {
    var metals: [PreciousMetal] = []
    for metal in request.alloys.compactMap(\.metal.fixedBy) where !metals.contains(metal) { metals.append(metal) }
    for terms in book.plating where request.platings.contains(terms.finish) {
      switch terms.metal {
      case .fix(let metal, _, _): if !metals.contains(metal) { metals.append(metal) }
      case .perGram: break
      }
    }
    return metals
  }

  /// Takes the latest fixes that were known, in the house's currency or in one that a rate converts from.
  ///
  /// A fix of `named` is used before the latest of its metal. Where no fix is of use, the latest in another currency is
  /// taken, so that the quote says which rate it lacks.
  ///
  /// - Throws: where a name is not known or its fix not used; a metal without any fix is refused by the quote itself.
  public init(
    book: PriceBook, request: QuoteRequest, fixBook: FixBook, named: [String] = [],
    exchangeRates: [ExchangeRate] = [], asOf: UTCInstant
  ) throws(QuoteRefused) {
    let chosen = named.compactMap(fixBook.fix)
    let unknown = named.filter { fixBook.fix($0) == nil }
    guard unknown.isEmpty else { throw QuoteRefused(faults: unknown.map { .unknownFix($0) }) }
    let currencies =
      [book.currency] + exchangeRates.filter { $0.to == book.currency }.map(\.from) + fixBook.fixes.map(\.currency)
    let fixes = Self.metalsToFix(request, book).compactMap { metal in
      chosen.first { $0.metal == metal } ?? fixBook.latest(metal, in: currencies, asOf: asOf)
    }
    let unused = chosen.filter { !fixes.contains($0) }
    guard unused.isEmpty else { throw QuoteRefused(faults: unused.map { .fixNotUsed(id: $0.id, $0.metal) }) }
    self.init(book: book, request: request, fixes: fixes, exchangeRates: exchangeRates, asOf: asOf)
  }
}
