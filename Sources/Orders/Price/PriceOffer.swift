import Quantities
import Quoting

/// A price as a client is offered it: what the order needs to know of a quote.
///
/// The whole quote stays in the workshop's vault under `keptQuote`; here stand its lines, so that the final price can be
/// calculated from them when the pieces are weighed.
public struct PriceOffer: Sendable, Hashable, Codable {
  /// The lines, tax last.
  public let lines: [QuoteLine]
  /// Their sum.
  public let total: Money
  /// What is paid first of it: the deposit, or all of it.
  public let firstPayment: Money
  /// How many pieces.
  public let pieces: Int
  /// The finished weight of a piece, or of each of its metal parts; empty where nothing is weighed.
  public let weights: [OfferedWeight]
  /// Whether the final price follows the scale or stays as quoted.
  public let basis: SettlementTerms.Basis
  /// What fixes the price.
  public let lock: PriceLock
  /// The metal fixes behind it, by name.
  public let fixes: [String]
  /// Until when it may be accepted and paid; nil where it does not end.
  public let validUntil: UTCInstant?
  /// The digest of the quote in the vault; nil for a price that was typed or comes from a list.
  public let keptQuote: String?
  /// What the pieces count as, where a sample fee may be credited on their number.
  public let goods: OfferedGoods?
  /// The edition of the house's prices that it was calculated by, where the workshop keeps it.
  public let priceEdition: String?
  /// How the final lines follow the scale; nil for an offer of before that was kept, which settles as it did.
  public let settling: SettlementTerms.Rule?
  /// The stones of one piece as they were quoted; nil where nobody said.
  public let stones: ExactCarats?
  /// The share of the goods that insuring them costs, as it was told; nil where nobody told it.
  public let insurance: Percentage?

  /// Makes an offer from lines; its total is their sum.
  public init(
    lines: [QuoteLine], firstPayment: Money, pieces: Int, weights: [OfferedWeight], basis: SettlementTerms.Basis,
    lock: PriceLock, fixes: [String] = [], validUntil: UTCInstant?, keptQuote: String? = nil,
    goods: OfferedGoods? = nil, priceEdition: String? = nil, settling: SettlementTerms.Rule? = nil,
    stones: ExactCarats? = nil, insurance: Percentage? = nil
  ) throws(MoneyError) {
    (self.settling, self.stones, self.insurance) = (settling, stones, insurance)
    self.lines = lines
    total = try Money.sum(lines.map(\.amount), in: firstPayment.currency)
    self.firstPayment = firstPayment
    self.pieces = pieces
    self.weights = weights
    self.basis = basis
    self.lock = lock
    self.fixes = fixes
    self.validUntil = validUntil
    self.keptQuote = keptQuote
    self.goods = goods
    self.priceEdition = priceEdition
  }
}

/// A version of an order's price, and what became of it; nothing that a client was told is overwritten.
public struct OfferRecord: Sendable, Hashable {
  /// Counted from 1.
  public let number: Int
  /// The offer.
  public let offer: PriceOffer
  /// Why it replaces the one before; what it was made for, in the first.
  public let reason: String
  /// When it was issued.
  public let issuedAt: UTCInstant
  /// What became of it.
  public var state: State
  /// When the client accepted it; nil for one that was never accepted.
  public var acceptedAt: UTCInstant?

  /// What may become of an offer.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// It may be accepted.
    case open
    /// The client accepted it.
    case accepted
    /// A later one took its place; it cannot be accepted any more.
    case superseded
    /// Something that it rested on changed: another CAD round, other details.
    case reopened
  }
}

/// The finished weight that an offer was calculated on, for one piece.
public struct OfferedWeight: Sendable, Hashable, Codable {
  /// The metal part; nil for a piece of one metal.
  public let part: String?
  /// The alloy that was quoted, by its name in the catalogue; nil where nobody said.
  public let alloy: String?
  /// The least that is thought possible.
  public let low: WeighedGrams
  /// What is charged.
  public let expected: WeighedGrams
  /// The most that is thought possible.
  public let high: WeighedGrams

  /// Makes a weight.
  public init(
    part: String? = nil, alloy: String? = nil, low: WeighedGrams, expected: WeighedGrams, high: WeighedGrams
  ) {
    self.part = part
    self.alloy = alloy
    self.low = low
    self.expected = expected
    self.high = high
  }
}

/// What an offer's pieces count as where their number matters.
public struct OfferedGoods: Sendable, Hashable, Codable {
  /// The product.
  public let product: ProductKind
  /// The pieces of the style by stock-keeping unit.
  public let piecesPerUnit: [Int]

  /// Makes goods.
  public init(product: ProductKind, piecesPerUnit: [Int]) {
    self.product = product
    self.piecesPerUnit = piecesPerUnit
  }
}

extension PriceOffer {
  /// What the offer credits of a sample fee, zero or more.
  public var sampleCredit: Money {
    let credited = lines.filter { $0.group == .sampleCredit }.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    return Money(minorUnits: -credited, total.currency)
  }

  /// What one piece costs: the lines of a piece together.
  public var unitPrice: Money {
    let each = lines.filter { $0.scope == .piece }.reduce(Int64(0)) { $0 + $1.each.minorUnits }
    return Money(minorUnits: each, total.currency)
  }
}

extension PriceOffer {
  /// Takes from a quote what an order needs to know of it.
  /// - Parameters:
  ///   - quote: the quote.
  ///   - digest: where it is kept whole.
  ///   - edition: the edition of the house's prices, where the workshop keeps it.
  /// - Throws: where the lines sum to more than money can be.
  public init(
    _ quote: Quote, keptAs digest: String?, priceEdition edition: String? = nil
  ) throws(MoneyError) {
    let (request, book) = (quote.inputs.request, quote.inputs.book)
    let weights =
      request.metalParts?.map { OfferedWeight($0.weight, of: $0.name, in: $0.alloy) }
      ?? [OfferedWeight(request.weight, of: nil, in: request.alloy)]
    try self.init(
      lines: quote.lines, firstPayment: quote.deposit, pieces: request.pieces,
      weights: weights,
      basis: book.settlement.basis, lock: book.priceLock, fixes: quote.inputs.fixes.map(\.id),
      validUntil: quote.validUntil, keptQuote: digest,
      goods: OfferedGoods(product: quote.product, piecesPerUnit: request.piecesPerUnit), priceEdition: edition,
      settling: book.settlement.rule, stones: try? request.stones.carats(by: book.stones.carats),
      insurance: book.insurance.rate == .zero ? nil : book.insurance.rate)
  }
}

extension OfferedWeight {
  /// Takes a quoted weight of a part, or of the whole piece.
  fileprivate init(_ weight: QuotedWeight, of part: String?, in alloy: QuotedAlloy) {
    self.init(part: part, alloy: alloy.id, low: weight.low, expected: weight.expected, high: weight.high)
  }
}
