/// A model file in the vault.
public struct KeptModel: Sendable, Hashable, Codable {
  /// The SHA-256 of its bytes.
  public let digest: ModelDigest
  /// How many bytes it has.
  public let bytes: Int

  /// Joins a digest to the number of bytes.
  public init(digest: ModelDigest, bytes: Int) {
    self.digest = digest
    self.bytes = bytes
  }
}
