/// What a parcel costs that comes back.
public enum ReturnCost: String, Sendable, Hashable, Codable, CaseIterable {
  /// The way back.
  case returnShipping = "return-shipping"
  /// Customs.
  case customs
  /// Handling.
  case handling
}
