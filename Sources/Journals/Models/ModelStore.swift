/// The bytes of a model file as they come, a piece after the other; what goes wrong on the way ends them.
public typealias ModelBytes = AsyncThrowingStream<[UInt8], any Error>

/// A kept model on its way out: its bytes, held against its digest as they pass, and the ending of its file's name.
public struct StoredModel: Sendable {
  /// The bytes; they end with `ModelStoreError.changed` where they are not what the digest says.
  public let bytes: ModelBytes
  /// The ending that it was kept under first, `.stl`, or empty: a few drafts can only be told by it.
  public let ending: String

  /// Joins bytes to the ending.
  public init(bytes: ModelBytes, ending: String) {
    self.bytes = bytes
    self.ending = ending
  }
}

/// Model files under the digest of their bytes: kept once, never changed.
public protocol ModelStore: Sendable {
  /// Keeps bytes; those that are kept already are left as they are.
  ///
  /// Once this returns, they survive the loss of power. The ending is `.stl`, or empty.
  func keep(_ bytes: ModelBytes, ending: String) async throws(ModelStoreError) -> KeptModel

  /// A kept model, to be read once.
  func model(_ digest: ModelDigest) async throws(ModelStoreError) -> StoredModel

  /// Whether a model of this digest is kept.
  func holds(_ digest: ModelDigest) async throws(ModelStoreError) -> Bool

  /// Reads a kept model whole and throws if its bytes are not what its name says.
  func verify(_ digest: ModelDigest) async throws(ModelStoreError)

  /// Every model that is kept, in the order of digests.
  func all() async throws(ModelStoreError) -> [KeptModel]

  /// Reads everything and gives all that is not as it was kept, none if the store is sound.
  func check() async throws(ModelStoreError) -> [StorageFault]
}

extension ModelStore {
  /// Keeps bytes that are in memory.
  public func keep(_ bytes: [UInt8], ending: String) async throws(ModelStoreError) -> KeptModel {
    let piece = ModelBytes { more in
      more.yield(bytes)
      more.finish()
    }
    return try await keep(piece, ending: ending)
  }
}
