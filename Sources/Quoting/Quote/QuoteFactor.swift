import Quantities

/// One number of a line's reckoning, so that a line explains itself and can be worked again by hand.
public struct QuoteFactor: Sendable, Hashable, Codable {
  /// What it is: `finished weight`, `fineness`, `markup`.
  public let name: String
  /// How it enters the product.
  public let kind: Kind
  /// The number.
  public let value: ExactDecimal
  /// Its unit; empty where it has none.
  public let unit: String

  /// Makes a factor.
  public init(_ name: String, _ kind: Kind, _ value: ExactDecimal, _ unit: String = "") {
    self.name = name
    self.kind = kind
    self.value = value
    self.unit = unit
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
