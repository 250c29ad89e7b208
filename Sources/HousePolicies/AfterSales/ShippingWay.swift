/// Which way a parcel goes after the sale.
public enum ShippingWay: String, Sendable, Hashable, Codable, CaseIterable {
  /// To the house.
  case toHouse = "to-house"
  /// To the client.
  case toClient = "to-client"
}
