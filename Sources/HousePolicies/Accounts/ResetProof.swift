/// What proves that a client may set a new password.
public enum ResetProof: String, Sendable, Hashable, Codable, CaseIterable {
  /// The user name.
  case userName = "user-name"
  /// The registered e-mail address.
  case email
}
