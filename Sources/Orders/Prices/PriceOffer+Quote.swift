import Quantities
import Quoting

extension PriceOffer {
  /// Takes from a quote what an order needs to know of it.
  /// - Parameters:
  ///   - quote: the quote.
  ///   - digest: where it is kept whole.
  /// - Throws: where the lines sum to more than money can be.
  public init(_ quote: Quote, keptAs digest: String?) throws(MoneyError) {
    let (request, book) = (quote.inputs.request, quote.inputs.book)
    let weights =
      request.metalParts?.map { (name: Optional($0.name), weight: $0.weight) } ?? [(name: nil, weight: request.weight)]
    try self.init(
      lines: quote.lines, firstPayment: quote.deposit, pieces: request.pieces,
      weights: weights.map { name, weight in
        OfferedWeight(part: name, low: weight.low, expected: weight.expected, high: weight.high)
      },
      basis: book.settlement.basis, lock: book.priceLock, fixes: quote.inputs.fixes.map(\.id),
      validUntil: quote.validUntil, keptQuote: digest,
      goods: OfferedGoods(product: quote.product, piecesPerUnit: request.piecesPerUnit))
  }
}
