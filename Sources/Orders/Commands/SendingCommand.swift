import Quantities

/// What may be asked about the parcel.
public enum SendingCommand: Sendable, Hashable, Codable {
  /// Choose whether the parcel is insured.
  case chooseInsurance(insured: Bool)
  /// Hand the parcel over.
  case ship(Shipment)
  /// Record that the client has it.
  case deliver(at: UTCInstant)
}
