import Quantities

/// What happens to the parcel.
public enum SendingEvent: Sendable, Hashable, Codable {
  /// The client chose whether the parcel is insured.
  case insuranceChosen(insured: Bool)
  /// The parcel is on its way.
  case shipped(shipment: Shipment)
  /// Duties were asked for the parcel.
  case dutiesBilled(bill: BilledDuties)
  /// The client has it.
  case delivered(at: UTCInstant)
}
