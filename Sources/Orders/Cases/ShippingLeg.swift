import HousePolicies
import Quantities

/// A parcel of a case, and what it cost.
public struct ShippingLeg: Sendable, Hashable, Codable {
  /// Which way it goes.
  public let way: ShippingWay
  /// What it cost.
  public let cost: Money
  /// Who gave it to the carrier and paid there.
  public let arrangedBy: Duties.Payer
  /// The number that it is followed by.
  public let tracking: String

  /// Makes a parcel.
  public init(_ way: ShippingWay, cost: Money, arrangedBy: Duties.Payer = .house, tracking: String) {
    self.way = way
    self.cost = cost
    self.arrangedBy = arrangedBy
    self.tracking = tracking
  }
}
