/// A parcel on its way.
public struct Shipment: Sendable, Hashable, Codable {
  /// Who carries it.
  public let carrier: String
  /// The number that it is followed by.
  public let tracking: String
  /// The country, by its two letters.
  public let country: String

  /// Makes a shipment.
  public init(carrier: String, tracking: String, country: String) {
    self.carrier = carrier
    self.tracking = tracking
    self.country = country
  }
}
