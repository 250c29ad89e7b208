import Quantities

/// One line of a quote: the product of its factors, rounded once, so many times.
public struct QuoteLine: Sendable, Hashable, Codable {
  /// Its name for programs: `metal`, `stones.2`; no two lines of a quote share one.
  public let id: String
  /// Which part of the price it belongs to.
  public let group: Group
  /// What it is, for people.
  public let what: String
  /// What it is for, where whoever calculates it again has to know; nil for most.
  public let kind: LineKind?
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
  /// Whether it is calculated again from the real weight at settlement.
  public let followsRealWeight: Bool

  /// Makes a line: the product of its factors, rounded once by `rounding`, `count` times.
  public init(
    id: String, group: Group, what: String, kind: LineKind? = nil, basis: [QuoteFactor], currency: Currency,
    rounding: RoundingRule, count: Int, scope: Scope, followsRealWeight: Bool
  ) throws(MoneyError) {
    guard let exact = try? ExactRatio.product(basis.map(\.ratio)) else { throw .tooLarge(currency) }
    let each = try Money(exact, currency, rounded: rounding)
    self.init(
      id: id, group: group, what: what, kind: kind, basis: basis, each: each, rounding: rounding, count: count,
      amount: try each * count, scope: scope, followsRealWeight: followsRealWeight)
  }

  /// Takes figures that were calculated already.
  init(
    id: String, group: Group, what: String, kind: LineKind? = nil, basis: [QuoteFactor], each: Money,
    rounding: RoundingRule, count: Int, amount: Money, scope: Scope, followsRealWeight: Bool
  ) {
    self.id = id
    self.group = group
    self.what = what
    self.kind = kind
    self.basis = basis
    self.each = each
    self.rounding = rounding
    self.count = count
    self.amount = amount
    self.scope = scope
    self.followsRealWeight = followsRealWeight
  }

  enum CodingKeys: String, CodingKey {
    case id, group, what, kind, basis, each, rounding, count, amount, scope, followsRealWeight
  }

  /// Reads a line; of one that version 0.1.0 kept, its kind is known by its words.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    group = try values.decode(Group.self, forKey: .group)
    what = try values.decode(String.self, forKey: .what)
    basis = try values.decode([QuoteFactor].self, forKey: .basis)
    each = try values.decode(Money.self, forKey: .each)
    rounding = try values.decode(RoundingRule.self, forKey: .rounding)
    count = try values.decode(Int.self, forKey: .count)
    amount = try values.decode(Money.self, forKey: .amount)
    scope = try values.decode(Scope.self, forKey: .scope)
    followsRealWeight = try values.decode(Bool.self, forKey: .followsRealWeight)
    kind = try values.decodeIfPresent(LineKind.self, forKey: .kind) ?? LineKind(keptBefore: id, group, what, basis)
  }

  /// Whether the line is for metal: the piece's own, or a plating's.
  var isMetal: Bool { group == .metal || kind == .platingMetal }

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

/// What a line is for, where whoever calculates it again or prints it has to know.
public enum LineKind: Sendable, Hashable, Codable {
  /// The metal of a piece, or of a part of it, in one alloy.
  case alloy(id: String, part: String?)
  /// The metal of a plating.
  case platingMetal

  /// What the line is, without the weight that it is for.
  public var name: String? {
    switch self {
    case .alloy(let id, let part): part.map { "\($0), \(id)" } ?? id
    case .platingMetal: nil
    }
  }
}
