import Quantities
import Quoting

/// A price as a client is offered it: what the order needs to know of a quote.
///
/// The whole quote stays in the workshop's vault under `keptQuote`; here stand its lines, so that the final price can be
/// reckoned from them when the pieces are weighed.
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

  /// Makes an offer from lines; its total is their sum.
  public init(
    lines: [QuoteLine], firstPayment: Money, pieces: Int, weights: [OfferedWeight], basis: SettlementTerms.Basis,
    lock: PriceLock, fixes: [String] = [], validUntil: UTCInstant?, keptQuote: String? = nil,
    goods: OfferedGoods? = nil
  ) throws(MoneyError) {
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
  }
}
