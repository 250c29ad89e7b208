/// What stands in a client's profile.
public enum ProfileField: String, Sendable, Hashable, Codable, CaseIterable {
  /// The name and the ways to reach the client beside the registered e-mail address.
  case contact
  /// Addresses.
  case addresses
  /// Ring sizes and other measures.
  case measurements
  /// The password.
  case password
}
