import Quantities

/// A fee or cost beside the price of the pieces: a stage's fee, a further round, a repair.
public struct Charge: Sendable, Hashable, Codable {
  /// For what, in words.
  public let what: String
  /// How much; more than zero.
  public let amount: Money
  /// Whether the work behind it waits until it is paid.
  public let paidFirst: Bool

  /// Makes a charge.
  public init(what: String, amount: Money, paidFirst: Bool) {
    self.what = what
    self.amount = amount
    self.paidFirst = paidFirst
  }
}
