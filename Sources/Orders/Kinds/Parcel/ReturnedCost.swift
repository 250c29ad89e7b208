import HousePolicies
import Quantities

/// What a parcel cost that came back.
public struct ReturnedCost: Sendable, Hashable, Codable {
  /// For what.
  public let what: ReturnCost
  /// How much.
  public let amount: Money

  /// Makes a cost.
  public init(_ what: ReturnCost, _ amount: Money) {
    self.what = what
    self.amount = amount
  }
}
