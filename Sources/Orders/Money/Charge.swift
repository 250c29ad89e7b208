import Quantities
import Quoting

/// A fee or cost beside the price of the pieces: a stage's fee, a further round, a repair.
public struct Charge: Sendable, Hashable, Codable {
  /// For what, in words.
  public let what: String
  /// What it is: whether it counts as a stage's fee.
  public let kind: Kind
  /// How much; more than zero.
  public let amount: Money
  /// Whether the work behind it waits until it is paid.
  public let paidFirst: Bool

  /// Makes a charge.
  public init(what: String, as kind: Kind = .other, amount: Money, paidFirst: Bool) {
    self.what = what
    self.kind = kind
    self.amount = amount
    self.paidFirst = paidFirst
  }

  /// What a charge is.
  public enum Kind: Sendable, Hashable, Codable {
    /// The fee of a stage, by the house's price book.
    case stageFee(StageFee.Kind)
    /// What the carrier takes for the parcel, told after packing.
    case sending
    /// Any other fee or cost.
    case other

    /// The stage whose fee it is; nil for any other fee or cost.
    public var stage: StageFee.Kind? {
      switch self {
      case .stageFee(let stage): stage
      case .sending, .other: nil
      }
    }
  }

  enum CodingKeys: String, CodingKey { case what, kind, amount, paidFirst }

  /// Reads a charge; of one that version 0.1.0 kept, its words tell whether it is a stage's fee.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    what = try values.decode(String.self, forKey: .what)
    amount = try values.decode(Money.self, forKey: .amount)
    paidFirst = try values.decode(Bool.self, forKey: .paidFirst)
    kind = try values.decodeIfPresent(Kind.self, forKey: .kind) ?? Kind(keptBefore: what)
  }
}

extension Charge.Kind {
  /// The kind of a charge that version 0.1.0 kept: its words tell it.
  fileprivate init(keptBefore words: String) {
    self = JournalWords.isShipping(words) ? .sending : Self(named: words)
  }

  /// The kind that words name as they are typed or were kept by version 0.1.0: `design fee` is that stage's fee.
  public init(named words: String) {
    self = StageFee.Kind.allCases.first { words == $0.feeName }.map { .stageFee($0) } ?? .other
  }
}

extension StageFee.Kind {
  /// What the stage's fee is called on an order: `design fee`.
  public var feeName: String { JournalWords.fee(self) }
}

/// Something the house gives up of what is owed, and why.
public struct GivenCredit: Sendable, Hashable, Codable {
  /// Why, in words.
  public let why: String
  /// How much; more than zero.
  public let amount: Money

  /// Makes a credit.
  public init(why: String, amount: Money) {
    self.why = why
    self.amount = amount
  }
}
