import HousePolicies
import Quantities

/// What may be asked about a parcel beside handing it over.
public enum ParcelCommand: Sendable, Hashable, Codable {
  /// Say where the parcel and where the bill goes.
  case address(shipTo: PostalAddress, billTo: PostalAddress)
  /// Pack it and tell what the carrier takes.
  case pack(PackedParcel)
  /// Record that the buyer refused it, and what that cost.
  case recordRefusal(costs: [ReturnedCost])
}
