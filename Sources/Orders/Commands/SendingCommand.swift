import Quantities

/// What may be asked about the parcel.
public enum SendingCommand: Sendable, Hashable, Codable {
  /// Choose whether the parcel is insured.
  case chooseInsurance(insured: Bool)
  /// Hand the parcel over.
  case ship(Shipment)
  /// Record duties asked for the parcel; the house's rules say who bears them.
  case billDuties(amount: Money)
  /// Record that the client has it.
  case deliver(at: UTCInstant)
}
