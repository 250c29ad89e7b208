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
      request.metalParts?.map { OfferedWeight($0.weight, of: $0.name, in: $0.alloy) }
      ?? [OfferedWeight(request.weight, of: nil, in: request.alloy)]
    try self.init(
      lines: quote.lines, firstPayment: quote.deposit, pieces: request.pieces,
      weights: weights,
      basis: book.settlement.basis, lock: book.priceLock, fixes: quote.inputs.fixes.map(\.id),
      validUntil: quote.validUntil, keptQuote: digest,
      goods: OfferedGoods(product: quote.product, piecesPerUnit: request.piecesPerUnit))
  }
}

extension OfferedWeight {
  /// Takes a quoted weight of a part, or of the whole piece.
  fileprivate init(_ weight: QuotedWeight, of part: String?, in alloy: QuotedAlloy) {
    self.init(part: part, alloy: alloy.id, low: weight.low, expected: weight.expected, high: weight.high)
  }
}
