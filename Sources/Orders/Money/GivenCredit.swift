import Quantities

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
