/// What happens to a parcel beside its way.
public enum ParcelEvent: Sendable, Hashable, Codable {
  /// Where the parcel and where the bill goes.
  case addressed(shipTo: PostalAddress, billTo: PostalAddress)
  /// It is packed and its cost told.
  case packed(parcel: PackedParcel)
  /// The buyer refused it.
  case refused(costs: [ReturnedCost])
}
