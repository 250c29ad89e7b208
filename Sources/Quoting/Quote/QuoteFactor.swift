import Quantities

/// One number of a line's calculation, so that a line explains itself and can be worked again by hand.
public struct QuoteFactor: Sendable, Hashable, Codable {
  /// What it is: `finished weight`, `fineness`, `markup`.
  public let name: String
  /// How it enters the product.
  public let kind: Kind
  /// The number.
  public let value: ExactDecimal
  /// Its unit; empty where it has none.
  public let unit: String
  /// What it is to whoever calculates the line again; nil for most.
  public let role: Role?

  /// Makes a factor.
  public init(_ name: String, _ kind: Kind, _ value: ExactDecimal, _ unit: String = "", as role: Role? = nil) {
    self.name = name
    self.kind = kind
    self.value = value
    self.unit = unit
    self.role = role
  }

  enum CodingKeys: String, CodingKey { case name, kind, value, unit, role }

  /// Reads a factor; of one that version 0.1.0 kept, its role is known by its name.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    kind = try values.decode(Kind.self, forKey: .kind)
    value = try values.decode(ExactDecimal.self, forKey: .value)
    unit = try values.decode(String.self, forKey: .unit)
    role = try values.decodeIfPresent(Role.self, forKey: .role) ?? Role(keptBefore: name, unit)
  }

  /// What a number is to the settlement.
  public enum Role: Sendable, Hashable, Codable {
    /// The finished weight of the whole piece, or of a part of it.
    case finishedWeight(part: String?)
    /// The sum of the lines that a margin is taken on.
    case marginBase(MarginBase)
  }

  /// How a number enters a product.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// × value.
    case times
    /// ÷ value.
    case over
    /// × value / 100.
    case percent
    /// × (1 + value / 100).
    case percentOnTop = "percent-on-top"
    /// × value / (100 − value): a margin that is a share of the price which results.
    case percentOfPrice = "percent-of-price"
  }

  /// The number as it enters the product.
  /// - Precondition: a divisor is positive, a share of the price below all of it.
  public var ratio: ExactRatio {
    switch kind {
    case .times: ExactRatio(value)
    case .over: ExactRatio(value).reciprocal
    case .percent: Percentage(value).share
    case .percentOnTop: Percentage(value).onTop
    case .percentOfPrice: ExactRatio(value.billionths, (ExactDecimal(100) - value).billionths)
    }
  }
}

extension QuoteFactor {
  /// The finished weight of a piece of one metal, or of a part of it in its own.
  public static func finishedWeight(_ grams: WeighedGrams, of part: String? = nil) -> QuoteFactor {
    QuoteFactor(.finishedWeight(of: part), .times, grams.value, "g", as: .finishedWeight(part: part))
  }

  /// The sum of the lines that a margin is taken on.
  public static func marginBase(_ base: MarginBase, _ sum: Money) -> QuoteFactor {
    QuoteFactor(.marginBase(base), .times, sum.amount, "\(sum.currency)", as: .marginBase(base))
  }

  /// Whether the number is a finished weight.
  public var isFinishedWeight: Bool {
    switch role {
    case .finishedWeight: true
    case .marginBase, nil: false
    }
  }

  /// The part whose finished weight it is; nil for the whole piece.
  public var weighedPart: String? {
    switch role {
    case .finishedWeight(let part): part
    case .marginBase, nil: nil
    }
  }
}

/// What a margin is taken on.
public enum MarginBase: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every line of the piece before it.
  case allLines = "all-lines"
  /// Those without the metal of the piece and of its plating.
  case linesWithoutMetal = "lines-without-metal"
}
