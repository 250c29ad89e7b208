import Quantities

/// A link that sets a new password, once; only the digest of its secret is kept.
public struct ResetLink: Sendable, Hashable, Codable {
  /// The digest of its secret.
  public let link: SecretDigest
  /// The last moment at which it may be used.
  public let until: UTCInstant
}
