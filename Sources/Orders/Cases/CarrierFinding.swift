/// What a carrier answers.
public enum CarrierFinding: String, Sendable, Hashable, Codable, CaseIterable {
  /// The parcel is lost.
  case lost
  /// It was delivered.
  case delivered
}
