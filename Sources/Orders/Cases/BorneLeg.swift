import HousePolicies

/// A parcel of a case with who bears its cost.
public struct BorneLeg: Sendable, Hashable, Codable {
  /// The parcel.
  public let leg: ShippingLeg
  /// Who bears it.
  public let payer: Duties.Payer
}
