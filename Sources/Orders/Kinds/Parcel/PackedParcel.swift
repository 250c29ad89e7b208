import Quantities

/// A parcel as it was packed.
public struct PackedParcel: Sendable, Hashable, Codable {
  /// Who carries it.
  public let carrier: String
  /// What it weighs.
  public let weight: WeighedGrams
  /// What the carrier takes; the client is charged that and no more.
  public let cost: Money

  /// Makes a parcel.
  public init(carrier: String, weight: WeighedGrams, cost: Money) {
    self.carrier = carrier
    self.weight = weight
    self.cost = cost
  }
}
