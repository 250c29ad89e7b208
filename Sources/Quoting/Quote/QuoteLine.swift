import Quantities

/// One line of a quote: the product of its factors, rounded once, so many times.
public struct QuoteLine: Sendable, Hashable, Codable {
  /// Its name for programs: `metal`, `stones.2`; no two lines of a quote share one.
  public let id: String
  /// Which part of the price it belongs to.
  public let group: Group
  /// What it is, for people.
  public let what: String
  /// The numbers whose product it is.
  public let basis: [QuoteFactor]
  /// The product, rounded once by `rounding`.
  public let each: Money
  /// How the product became whole minor units.
  public let rounding: RoundingRule
  /// How many times: the pieces, or 1 for the order as a whole.
  public let count: Int
  /// `each` taken `count` times.
  public let amount: Money
  /// Whether it belongs to a piece, so that it counts into the unit price, or to the order.
  public let scope: Scope
  /// Whether it is reckoned again from the real weight at settlement.
  public let followsRealWeight: Bool

  /// Makes a line: the product of its factors, rounded once by `rounding`, `count` times.
  public init(
    id: String, group: Group, what: String, basis: [QuoteFactor], currency: Currency, rounding: RoundingRule,
    count: Int, scope: Scope, followsRealWeight: Bool
  ) throws(MoneyError) {
    guard let exact = try? ExactRatio.product(basis.map(\.ratio)) else { throw .tooLarge(currency) }
    let each = try Money(exact, currency, rounded: rounding)
    self.init(
      id: id, group: group, what: what, basis: basis, each: each, rounding: rounding, count: count,
      amount: try each * count, scope: scope, followsRealWeight: followsRealWeight)
  }

  /// Takes figures that were reckoned already.
  init(
    id: String, group: Group, what: String, basis: [QuoteFactor], each: Money, rounding: RoundingRule, count: Int,
    amount: Money, scope: Scope, followsRealWeight: Bool
  ) {
    self.id = id
    self.group = group
    self.what = what
    self.basis = basis
    self.each = each
    self.rounding = rounding
    self.count = count
    self.amount = amount
    self.scope = scope
    self.followsRealWeight = followsRealWeight
  }

  /// The parts of a price, in the order in which they are shown.
  public enum Group: String, Sendable, Hashable, Codable, CaseIterable {
    /// Goods at a price that stands: from a list, or told with a sample.
    case goods
    /// The piece's own metal.
    case metal
    /// Casting.
    case casting
    /// Finishing.
    case finishing
    /// Stones that the house sells.
    case stones
    /// Setting.
    case setting
    /// Plating: its metal and its work.
    case plating
    /// Engraving.
    case engraving
    /// Certificates of stones.
    case certification
    /// Hallmarks.
    case hallmarking
    /// The house's margin.
    case margin
    /// What is missing to the least that a piece costs.
    case minimumCharge = "minimum-charge"
    /// Fees of stages.
    case fee
    /// Charges for the order.
    case orderCharge = "order-charge"
    /// The sample fee given back.
    case sampleCredit = "sample-credit"
    /// Sending.
    case shipping
    /// Insurance on the way.
    case insurance
    /// Tax.
    case tax
  }

  /// What a line is charged for.
  public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
    /// Each piece.
    case piece
    /// The order as a whole.
    case order
  }
}
